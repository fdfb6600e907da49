import type { MyMembership } from '../../../../shared/groups/schemas.ts'
import type { PersonSummary } from '../../../../shared/people/schemas.ts'
import type { ActorContext } from '../../../context.ts'
import { toSummary } from '../../../db/people.ts'
import { isShownTo, joinedMembers, memberColumns } from '../store.ts'

const MOST_LEADS = 50
/** So many stand on the page; all of them are found by name. */
const MOST_MEMBERS = 24

/** Leads who let this viewer see them, by name. */
export async function readShownLeads(
  context: ActorContext,
  groupId: string,
  mine: MyMembership,
): Promise<PersonSummary[]> {
  const rows = await shownMembers(context, groupId, mine)
    .where('memberships.role', '=', 'lead')
    .orderBy('people.folded_name')
    .limit(MOST_LEADS)
    .execute()
  return rows.map(toSummary)
}

/** A few of the others, by name. Which ones is left to the index: a large group need not be sorted for them. */
export async function readSomeMembers(
  context: ActorContext,
  groupId: string,
  mine: MyMembership,
): Promise<PersonSummary[]> {
  const rows = await shownMembers(context, groupId, mine)
    .where('memberships.role', '=', 'member')
    .orderBy('memberships.person_id')
    .limit(MOST_MEMBERS)
    .execute()
  return rows.toSorted((a, b) => (a.folded_name < b.folded_name ? -1 : 1)).map(toSummary)
}

function shownMembers(context: ActorContext, groupId: string, mine: MyMembership) {
  return joinedMembers(context, groupId).select(memberColumns).where(isShownTo(mine, context.actor.personId))
}
