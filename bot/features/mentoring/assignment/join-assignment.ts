import { AppError } from '../../../../shared/errors/app-error.ts'
import type { MyAssignment } from '../../../../shared/mentoring/assignment.ts'
import type { ActorContext } from '../../../context.ts'
import type { ParsedInput } from '../../../../shared/api/contract.ts'
import { readActivePeople, readActivePerson } from '../../../db/people.ts'
import { readMyAssignment } from './read-my-assignment.ts'
import { findOpenForJoining, mayJoin } from './store.ts'

/**
 * Takes part in the open assignment, or says something else than before.
 *
 * @throws AppError `not-found` where none is open (any more) or a wish is no mentor, `invalid-input` where
 *   somebody wishes for themselves or for the same mentor twice.
 */
export async function joinAssignment(
  context: ActorContext,
  input: ParsedInput<'joinAssignment'>,
): Promise<MyAssignment> {
  const person = await readActivePerson(context, context.actor.personId)
  const assignment = await findOpenForJoining(context)
  if (assignment === undefined || !mayJoin(assignment, person.time_zone, context.now)) {
    throw new AppError('not-found', { detail: 'No mentoring assignment may be joined' })
  }
  await refuseBadWishes(context, input.wishes)
  await writeJoin(context, assignment.assignment_id, input)
  return await readMyAssignment(context)
}

async function refuseBadWishes(context: ActorContext, wishes: readonly string[]): Promise<void> {
  if (new Set(wishes).size < wishes.length || wishes.includes(context.actor.personId)) {
    throw new AppError('invalid-input', { detail: 'Wishes are different mentors, and not oneself' })
  }
  const people = await readActivePeople(context, wishes)
  const mentors = people.filter((person) => person.open_to_mentoring)
  if (mentors.length < wishes.length) throw new AppError('not-found', { detail: 'A wish is no mentor' })
}

async function writeJoin(
  { tx, tenantId, now, actor }: ActorContext,
  assignmentId: string,
  { goal, topics, rhythm, wishes }: ParsedInput<'joinAssignment'>,
): Promise<void> {
  const key = { tenant_id: tenantId, assignment_id: assignmentId, person_id: actor.personId }
  const said = { goal, topics, rhythm }
  await tx
    .insertInto('mentoring_joins')
    .values({ ...key, ...said, joined_at: now })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'assignment_id', 'person_id']).doUpdateSet(said))
    .execute()
  await tx
    .deleteFrom('mentoring_wishes')
    .where('assignment_id', '=', assignmentId)
    .where('person_id', '=', actor.personId)
    .execute()
  if (wishes.length === 0) return
  await tx
    .insertInto('mentoring_wishes')
    .values(wishes.map((mentorId, place) => ({ ...key, wish: place + 1, mentor_id: mentorId })))
    .execute()
}
