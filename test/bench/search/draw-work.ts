import type { Random } from '../../../bot/features/sample/random.ts'
import { at } from './draw-names.ts'
import type { BenchPerson } from './person.ts'
import { offices } from './vocabulary/places.ts'
import {
  departments,
  grades,
  interests,
  leaders,
  skillsByField,
  type Department,
  type KnowledgeField,
} from './vocabulary/work.ts'
import { createWeighted, createZipf, type Zipf } from './zipf.ts'

const MENTOR_SHARE = 0.08
const LEADER_SHARE = 0.02
const MILLISECONDS_PER_DAY = 86_400_000

type Work = Omit<BenchPerson, 'id' | 'name' | 'latin' | 'isOtherScript' | 'userPrincipalName' | 'isGone'>

/** Draws what a person does, where, and what they write about themselves: all of it true. */
export function createWorkDraw(): (random: Random, languages: readonly string[]) => Work {
  const drawDepartment = createWeighted(departments.map(({ weight }) => weight))
  const drawPlace = createZipf(offices.length, 0.8)
  const drawGrade = createWeighted([10, 5, 2, 2, 1, 1, 1])
  const roles = departments.map((department) => createZipf(department.roles.length, 0.6))
  const skills = createSkillDraw()
  const interest = createZipf(interests.length, 0.7)
  return (random, languages) => {
    const number = drawDepartment.draw(random)
    const department = at(departments, number)
    const place = at(offices, drawPlace.draw(random))
    const title = drawTitle(random, department, at(roles, number), drawGrade)
    const own = distinct(random.between(2, 7), () => skills(random, department))
    const likes = distinct(random.between(0, 4), () => at(interests, interest.draw(random)))
    const isMentor = random.chance(MENTOR_SHARE)
    return {
      title,
      department: department.name,
      ...place,
      hireDate: isoDate(Date.UTC(2008, 0, 7) + random.between(0, 6_800) * MILLISECONDS_PER_DAY),
      skills: own,
      wantsToLearn: distinct(random.between(0, 3), () => skills(random, random.pick(departments))),
      interests: likes,
      languages: [...new Set(['English', ...languages.slice(0, random.between(0, 2))])],
      pitch: random.chance(0.6) ? writePitch(random, own, likes, place.city) : '',
      isMentor,
      mentorCapacity: random.between(1, 4),
      mentorTopics: isMentor ? distinct(random.between(1, 3), () => skills(random, department)) : [],
    }
  }
}

function drawTitle(random: Random, { name, roles }: Department, role: Zipf, grade: Zipf): string {
  if (random.chance(LEADER_SHARE)) return random.pick(leaders).replace('*', name)
  return [at(grades, grade.draw(random)), at(roles, role.draw(random))].filter((part) => part !== '').join(' ')
}

/** Mostly what the department knows, now and then something from elsewhere. */
function createSkillDraw(): (random: Random, department: Department) => string {
  const fields = Object.keys(skillsByField) as KnowledgeField[]
  const zipfs = new Map(fields.map((field) => [field, createZipf(skillsByField[field].length, 0.8)]))
  return (random, department) => {
    const field = random.chance(0.12) ? random.pick(fields) : at(department.fields, random.chance(0.7) ? 0 : 1)
    return at(skillsByField[field], zipfs.get(field)?.draw(random) ?? 0)
  }
}

const openings = [
  'I help teams with *.',
  'Ask me about *.',
  'Years of * have taught me patience.',
  'Happy to share what I know about *.',
  'My days are full of *.',
  'I came here for *.',
] as const
const closings = [
  'Outside work you find me with: *.',
  'Otherwise: *.',
  'Always glad to talk about * over lunch.',
] as const

function writePitch(random: Random, skills: readonly string[], likes: readonly string[], city: string): string {
  const sentences = [random.pick(openings).replace('*', skills.slice(0, 2).join(' and '))]
  if (random.chance(0.3)) sentences.push(`Based in ${city} since ${String(random.between(2009, 2026))}.`)
  const [liked] = likes
  if (liked !== undefined && random.chance(0.5)) sentences.push(random.pick(closings).replace('*', liked.toLowerCase()))
  return sentences.join(' ').slice(0, 300)
}

function distinct(count: number, draw: () => string): string[] {
  const drawn = new Set<string>()
  for (let attempt = 0; attempt < count * 3 && drawn.size < count; attempt++) drawn.add(draw())
  return [...drawn]
}

function isoDate(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10)
}
