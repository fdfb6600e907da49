import { fold } from '../../../shared/search/fold.ts'
import { departments, type Department } from './departments.ts'
import { cultures, ownScriptPeople } from './names.ts'
import { offices, type Office } from './offices.ts'
import { samplePersonId } from './personas.ts'
import { interestNames } from './pitch-interest-lines.ts'
import type { Random } from './random.ts'
import type { SamplePerson } from './sample-person.ts'
import { createPitchWriter } from './write-pitch.ts'

interface Identity {
  name: string
  userName: string
  office: Office
  languages: readonly string[]
}

/** One lead for about so many people. */
const PEOPLE_PER_LEAD = 9
const SHARE_WITH_PITCH = 0.8
const SHARE_IN_FOUR_DAYS = 0.08

/** Fills every department up to its size around the people who are written by hand. */
export function drawPeople(random: Random, characters: readonly SamplePerson[]): SamplePerson[] {
  const taken = new Set(characters.map((person) => person.userName))
  const writePitch = createPitchWriter(random)
  const ownScript: Identity[] = ownScriptPeople.map((person) => ({ ...person, office: officeNamed(person.office) }))

  return departments.flatMap((department) => {
    const already = characters.filter((person) => person.department === department.name)
    let leads = already.filter((person) => person.level === 'lead').length
    return Array.from({ length: department.size - already.length }, () => {
      // The people with own scripts are spread over the departments.
      const identity = (random.chance(0.09) ? ownScript.pop() : undefined) ?? drawIdentity(random, taken)
      const isLead = leads < Math.floor(department.size / PEOPLE_PER_LEAD)
      if (isLead) leads += 1
      return drawPerson(random, { department, identity, isLead, writePitch })
    })
  })
}

function drawIdentity(random: Random, taken: Set<string>): Identity {
  for (;;) {
    const office = random.pick(
      offices.flatMap((candidate) => Array.from({ length: candidate.weight }, () => candidate)),
    )
    const culture = cultures[random.chance(0.85) ? random.pick(office.cultures) : random.pick(Object.keys(cultures))]
    if (culture === undefined) continue
    const given = random.pick(culture.given)
    const family = random.pick(culture.family)
    const userName = `${plain(given)}.${plain(family)}`
    if (taken.has(userName)) continue
    taken.add(userName)
    const [first, ...further] = culture.languages
    const picked = random.chance(0.3) ? [office.language] : []
    const languages = [first, ...(random.chance(0.5) ? further : []), ...picked].filter((name) => name !== undefined)
    return { name: culture.familyFirst ? `${family} ${given}` : `${given} ${family}`, userName, office, languages }
  }
}

function drawPerson(
  random: Random,
  options: {
    department: Department
    identity: Identity
    isLead: boolean
    writePitch: ReturnType<typeof createPitchWriter>
  },
): SamplePerson {
  const { department, identity, isLead } = options
  const elsewhere = departments.filter((other) => other !== department).flatMap((other) => other.skills)
  const skills = random.sample(department.skills, random.between(2, 4))
  const interests = random.sample(interestNames, random.between(2, 4))
  const subject = { department: department.name, skills, interests }
  return {
    id: samplePersonId(identity.userName),
    userName: identity.userName,
    name: identity.name,
    title: random.pick(isLead ? department.leadTitles : department.titles),
    department: department.name,
    office: identity.office,
    level: isLead ? 'lead' : 'member',
    managerId: null,
    hireDate: '',
    pitch: random.chance(SHARE_WITH_PITCH) ? options.writePitch(subject) : '',
    skills,
    wantsToLearn: [...new Set(random.sample(elsewhere, random.between(1, 3)))].filter((wish) => !skills.includes(wish)),
    interests,
    languages: [...new Set(['English', ...identity.languages])],
    asks: random.chance(0.2) ? [random.pick(ASKS)] : [],
    offers: random.chance(0.2) ? [random.pick(OFFERS)] : [],
    mentor: null,
    buddy: false,
    workingDays: random.chance(SHARE_IN_FOUR_DAYS) ? [1, 2, 3, 4] : [1, 2, 3, 4, 5],
    shiftMinutes: random.pick([-60, -30, 0, 0, 0, 30, 60]),
  }
}

const ASKS = [
  'Practise a presentation',
  'A look at my first dashboard',
  'Someone who has worked abroad',
  'Advice on leading without a title',
  'Tips for a first customer visit',
  'A partner for language practice',
  'Someone to job-shadow for a day',
]
const OFFERS = [
  'A tour of our office',
  'Feedback on a draft',
  'A listening ear after a hard week',
  'Help with a first spreadsheet model',
  'Language practice over lunch',
  'A seat at our team’s weekly review',
  'An introduction to our customers',
]

export function officeNamed(name: string): Office {
  const office = offices.find((candidate) => candidate.name === name)
  if (office === undefined) throw new RangeError(`There is no office in ${name}`)
  return office
}

/** A name as it stands in a user name. */
function plain(name: string): string {
  return fold(name).replaceAll(' ', '')
}
