import { createRandom } from '../../../bot/features/sample/random.ts'
import { usualSettings, type RoundInput, type RoundMember } from '../../../shared/matching/rounds/round.ts'
import { createWorkWeeks } from '../../../shared/matching/rounds/work-week.ts'
import { offices, type Place } from '../search/vocabulary/places.ts'
import { departments, interests, type Department } from '../search/vocabulary/work.ts'
import { createWeighted, createZipf } from '../search/zipf.ts'

export type Site = 'one-site' | 'worldwide'

const WEEK = new Date('2026-11-23T12:00:00Z')
const LEVELS = [30, 26, 20, 12, 7, 4, 1]
const SHIFTS = [
  { from: 9 * 60, hours: 8, weight: 60 },
  { from: 8 * 60, hours: 8, weight: 20 },
  { from: 10 * 60, hours: 8, weight: 10 },
  { from: 9 * 60, hours: 4, weight: 5 },
  { from: 14 * 60, hours: 8, weight: 5 },
] as const

/** A company that takes part in coffee rounds; teams of about eight, few of whom are alike. */
export function createRoundMembers(count: number, site: Site, seed: number): RoundMember[] {
  const random = createRandom(seed)
  const weekOf = createWorkWeeks(WEEK)
  const drawDepartment = createWeighted(departments.map(({ weight }) => weight))
  const drawInterest = createZipf(interests.length, 0.7)
  const drawOffice = createZipf(offices.length, 0.8)
  const drawLevel = createWeighted(LEVELS)
  const drawShift = createWeighted(SHIFTS.map(({ weight }) => weight))
  return Array.from({ length: count }, (_, number) => {
    const { office, timeZone, country } = offices[site === 'one-site' ? 0 : drawOffice.draw(random)] as Place
    const shift = SHIFTS[drawShift.draw(random)] as (typeof SHIFTS)[number]
    const likes = Array.from({ length: random.between(0, 5) }, () => interests[drawInterest.draw(random)] as string)
    const { name: department } = departments[drawDepartment.draw(random)] as Department
    return {
      id: `${String(seed)}-${String(number).padStart(6, '0')}`,
      department,
      level: drawLevel.draw(random),
      managerId: `manager of ${department} ${String(random.between(0, Math.ceil(count / 120)))}`,
      office,
      week: weekOf({
        timeZone,
        days: random.chance(0.1) ? [1, 2, 3, 4] : [1, 2, 3, 4, 5],
        startMinute: shift.from,
        endMinute: shift.from + shift.hours * 60,
      }),
      interests: [...new Set(likes)],
      languages: languagesOf(random.next(), country),
      size: 2,
      roundsWaited: 0,
      wasInTrio: false,
      lastOrganised: null,
    }
  })
}

/** Nearly all speak English; a few only what their country speaks. */
function languagesOf(chance: number, country: string): string[] {
  if (chance < 0.03) return [country]
  return chance < 0.5 ? ['English', country] : ['English']
}

/** One in fifty keeps somebody at a distance. */
export function drawNeverPairs(members: readonly RoundMember[], seed: number): [string, string][] {
  const random = createRandom(seed ^ 0x5bd1e995)
  return members
    .filter(() => random.chance(0.02))
    .map(({ id }): [string, string] => [id, random.pick(members).id])
    .filter(([first, second]) => first !== second)
}

export function firstRound(count: number, site: Site, seed: number): RoundInput {
  const members = createRoundMembers(count, site, seed)
  return {
    id: `round ${String(seed)}`,
    round: 1,
    members,
    neverPairs: drawNeverPairs(members, seed),
    meetings: [],
    standing: [],
    settings: usualSettings,
    budget: null,
  }
}
