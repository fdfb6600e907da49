import { checkDraft } from '../../../../shared/events/check-draft.ts'
import type { DraftProblem, EventDraft } from '../../../../shared/events/draft.ts'
import type { DraftTimes } from '../../../../shared/events/draft-times.ts'
import { invalidFields } from '../../../../shared/errors/invalid-fields.ts'
import type { ActorContext } from '../../../context.ts'
import { readActivePeople } from '../../../db/people.ts'

interface Circumstances {
  startedAt: Date | null
  going: number
  /** Whose the event is already: it may stay there. */
  groupId: string | null
  coHostIds: readonly string[]
}

/** @throws AppError `invalid-input` with every field that is wrong. */
export async function requireSoundDraft(
  context: ActorContext,
  draft: EventDraft,
  { groupId, coHostIds, ...times }: Circumstances,
): Promise<DraftTimes> {
  const checked = checkDraft(draft, { ...times, now: context.now })
  const problems = [
    ...(Array.isArray(checked) ? checked : []),
    ...(draft.groupId === groupId ? [] : await checkGroup(context, draft.groupId)),
    ...(await checkCoHosts(
      context,
      draft.coHostIds.filter((id) => !coHostIds.includes(id)),
    )),
  ]
  if (problems.length > 0 || Array.isArray(checked)) {
    throw invalidFields(problems.map(({ field, code }) => ({ field, problem: code })))
  }
  return checked
}

/** A group's events are held by its leads. */
async function checkGroup({ tx, actor }: ActorContext, groupId: string | null): Promise<DraftProblem[]> {
  if (groupId === null) return []
  const lead = await tx
    .selectFrom('memberships')
    .innerJoin('groups', (join) =>
      join
        .onRef('groups.tenant_id', '=', 'memberships.tenant_id')
        .onRef('groups.group_id', '=', 'memberships.group_id'),
    )
    .select('memberships.group_id')
    .where('groups.archived_at', 'is', null)
    .where('memberships.group_id', '=', groupId)
    .where('person_id', '=', actor.personId)
    .where('state', '=', 'joined')
    .where('role', '=', 'lead')
    .executeTakeFirst()
  return lead === undefined ? [{ field: 'groupId', code: 'not-your-group' }] : []
}

async function checkCoHosts(context: ActorContext, personIds: readonly string[]): Promise<DraftProblem[]> {
  const people = await readActivePeople(context, personIds)
  return people.length < new Set(personIds).size ? [{ field: 'coHostIds', code: 'not-here' }] : []
}
