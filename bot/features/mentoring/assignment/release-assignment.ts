import type { ParsedInput } from '../../../../shared/api/contract.ts'
import { AppError } from '../../../../shared/errors/app-error.ts'
import type { MentorSolution } from '../../../../shared/matching/assignment/mentor-assignment.ts'
import type { DeskAssignment } from '../../../../shared/mentoring/assignment.ts'
import { requireManager, type ActorContext } from '../../../context.ts'
import { insertRows } from '../../../db/insert-rows.ts'
import { enqueueMessages } from '../../../db/outbox.ts'
import type { PersonRow } from '../../../db/people.ts'
import { newRequest } from '../new-request.ts'
import { newResult } from './messages.ts'
import { planAssignment } from './plan-assignment.ts'
import { readForDesk } from './read-for-desk.ts'
import { lockAssignment, readJoins, type AssignmentRow } from './store.ts'
import { writeOutcomes } from './write-outcomes.ts'
import { writePairs } from './write-pairs.ts'

/**
 * A programme manager lets one of the two solutions go: each pair that is not held becomes a mentorship
 * request, and every mentee hears what became of them. All of it in the caller's transaction, so that a crash leaves nothing half; twice is once.
 *
 * @throws AppError `forbidden`, `not-found`; `conflict` where it is no longer what was looked at.
 */
export async function releaseAssignment(
  context: ActorContext,
  { assignmentId, solution, version }: ParsedInput<'releaseAssignment'>,
): Promise<{ assignment: DeskAssignment | null }> {
  requireManager(context)
  const row = await lockAssignment(context, assignmentId)
  if (row === undefined) throw new AppError('not-found', { detail: `No mentoring assignment ${assignmentId}` })
  if (row.state === 'released') return { assignment: await readForDesk(context) }
  await lockMentors(context)
  const plan = await planAssignment(context, row, solution)
  if (plan.version !== version) throw new AppError('conflict', { detail: 'The assignment has changed meanwhile' })
  const chosen = plan.solutions[solution]
  const requestOf = await askMentors(context, row, { ...plan, chosen })
  await writePairs(context, row, chosen, requestOf)
  await writeOutcomes(context, row, { plan, chosen })
  await tellMentees(context, row, { chosen, held: plan.held })
  await context.tx
    .updateTable('mentoring_assignments')
    .set({ state: 'released', solution, released_at: context.now })
    .where('assignment_id', '=', assignmentId)
    .execute()
  return { assignment: await readForDesk(context) }
}

/** Whoever asks for or fills a place takes the mentor's lock first; in one order, so that two never wait for each other. */
async function lockMentors({ tx }: ActorContext): Promise<void> {
  await tx
    .selectFrom('profiles')
    .select('person_id')
    .where('open_to_mentoring', '=', true)
    .orderBy('person_id')
    .forUpdate()
    .execute()
}

/** Returns the request's id by mentee. */
async function askMentors(
  context: ActorContext,
  { assignment_id }: AssignmentRow,
  {
    chosen,
    people,
    held,
  }: { chosen: MentorSolution; people: ReadonlyMap<string, PersonRow>; held: ReadonlySet<string> },
): Promise<Map<string, string>> {
  const said = new Map((await readJoins(context, assignment_id)).map((join) => [join.person_id, join]))
  const requests = chosen.matched.flatMap(({ menteeId, mentorId }) => {
    const mentor = people.get(mentorId)
    const join = said.get(menteeId)
    if (held.has(menteeId) || mentor === undefined || join === undefined) return []
    return [newRequest(context, { mentor, menteeId, goal: join.goal, rhythm: join.rhythm })]
  })
  await insertRows(
    context.tx,
    'mentorship_requests',
    requests.map(({ row }) => row),
  )
  await enqueueMessages(
    context.tx,
    requests.map(({ message }) => message),
  )
  return new Map(requests.map(({ row }) => [row.mentee_id, row.request_id]))
}

/** Whose pair is held hears nothing yet; whoever had a mentor or a request keeps it and is not written to. */
async function tellMentees(
  context: ActorContext,
  { assignment_id }: AssignmentRow,
  { chosen, held }: { chosen: MentorSolution; held: ReadonlySet<string> },
): Promise<void> {
  const told = [...chosen.matched.filter(({ menteeId }) => !held.has(menteeId)), ...chosen.unmatched]
  await enqueueMessages(
    context.tx,
    told.map(({ menteeId }) => newResult(context, assignment_id, menteeId)),
  )
}
