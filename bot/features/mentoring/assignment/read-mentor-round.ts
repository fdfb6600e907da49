import type { Mentor, Mentee, MentorRound } from '../../../../shared/matching/assignment/mentor-assignment.ts'
import type { Context } from '../../../context.ts'
import { pausedUntil } from '../../../db/pauses.ts'
import { activePeople, toWorkingHours, withProfile, type PersonRow } from '../../../db/people.ts'
import { readApart } from './read-apart.ts'
import { readServed, readTaken } from './read-places.ts'
import { readSettings } from './settings.ts'
import { readJoins, readWishes, type AssignmentRow } from './store.ts'

/** A week. */
const MINIMUM_SHARED_MINUTES = 120

export interface JoinedRound {
  round: MentorRound
  /** Who joined and has a mentor or a request already. */
  kept: string[]
  /** Mentees whose pair the desk keeps back. */
  held: ReadonlySet<string>
  joined: number
  joinedWithWishes: number
  people: ReadonlyMap<string, PersonRow>
}

/** The question that is put to the matching, as things stand in this transaction. */
export async function readMentorRound(context: Context, { assignment_id }: AssignmentRow): Promise<JoinedRound> {
  const joins = await readJoins(context, assignment_id)
  const wishes = Map.groupBy(await readWishes(context, assignment_id), (wish) => wish.person_id)
  const joiners = await readJoiners(context, assignment_id)
  const mentorRows = await readMentors(context)
  const served = await readServed(context)
  const taken = await readTaken(context)
  const here = joins.filter(({ person_id }) => joiners.has(person_id))
  const isKept = ({ person_id }: { person_id: string }): boolean => served.has(person_id)
  const { weights } = await readSettings(context)
  const apart = await readApart(context, { assignmentId: assignment_id, mentors: mentorRows })
  const mentees = here
    .filter((join) => !isKept(join))
    .map((join): Mentee => {
      const { person_id, goal, topics } = join
      return {
        ...toSomebody(joiners.get(person_id) as PersonRow),
        goal,
        wantsToLearn: topics,
        wishes: (wishes.get(person_id) ?? []).map((wish) => wish.mentor_id),
        excluded: apart(person_id),
      }
    })
  return {
    round: {
      seed: assignment_id,
      mentees,
      mentors: mentorRows.map((row) => toMentor(row, taken.get(row.person_id) ?? 0)),
      weights,
      minimumSharedMinutes: MINIMUM_SHARED_MINUTES,
      everydayLanguage: 'English',
      now: context.now,
    },
    kept: here.filter(isKept).map(({ person_id }) => person_id),
    held: new Set(here.filter(({ is_held }) => is_held).map(({ person_id }) => person_id)),
    joined: here.length,
    joinedWithWishes: here.filter(({ person_id }) => wishes.has(person_id)).length,
    people: new Map([...joiners, ...mentorRows.map((row) => [row.person_id, row] as const)]),
  }
}

async function readJoiners(context: Context, assignmentId: string): Promise<Map<string, PersonRow>> {
  const rows = await withProfile(activePeople(context))
    .where('people.person_id', 'in', (query) =>
      query
        .selectFrom('mentoring_joins')
        .select('mentoring_joins.person_id')
        .where('mentoring_joins.assignment_id', '=', assignmentId),
    )
    .execute()
  return new Map(rows.map((row) => [row.person_id, row]))
}

/** Who is open to mentoring and has not blocked or removed Hallway. */
async function readMentors(context: Context): Promise<PersonRow[]> {
  return await withProfile(activePeople(context))
    .where('profiles.open_to_mentoring', '=', true)
    .where('people.person_id', 'not in', (query) =>
      query
        .selectFrom('conversations')
        .select('conversations.person_id')
        .where('conversations.state', '<>', 'installed'),
    )
    .execute()
}

function toMentor(row: PersonRow, taken: number): Mentor {
  return {
    ...toSomebody(row),
    topics: [...row.mentor_topics, ...row.skills],
    capacity: row.mentor_capacity,
    taken,
    pausedUntil: pausedUntil(row, 'mentoring'),
  }
}

function toSomebody(row: PersonRow) {
  const hours = toWorkingHours(row)
  return {
    id: row.person_id,
    department: row.department,
    office: row.office,
    workingHours: isKnownZone(hours.timeZone) ? hours : { ...hours, timeZone: 'UTC' },
    languages: row.languages,
  }
}

/** A time zone that the platform does not know any more is taken for UTC: one person must not stop everybody. */
function isKnownZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }) instanceof Intl.DateTimeFormat
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
