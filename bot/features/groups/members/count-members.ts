import { sql } from 'kysely'
import { sumDepartments } from '../../../../shared/groups/departments.ts'
import type { GroupDetail, MyMembership } from '../../../../shared/groups/schemas.ts'
import type { ActorContext } from '../../../context.ts'
import { isShownTo, membersHere } from '../store.ts'

interface Counted extends Pick<GroupDetail, 'memberCount' | 'hiddenMemberCount' | 'departments'> {
  joinedThisYear: number
}

/** Everything that is counted of the members, in one look at their memberships. */
export async function countMembers(context: ActorContext, groupId: string, mine: MyMembership): Promise<Counted> {
  const yearBegan = new Date(Date.UTC(context.now.getUTCFullYear(), 0, 1))
  const rows = await membersHere(context, groupId)
    .select('memberships.department')
    .select((query) => [
      query.fn.countAll<number>().as('total'),
      sql<number>`count(*) FILTER (WHERE NOT ${isShownTo(mine, context.actor.personId)})`.as('hidden'),
      sql<number>`count(*) FILTER (WHERE memberships.since >= ${yearBegan})`.as('joined'),
    ])
    .groupBy('memberships.department')
    .execute()
  return {
    memberCount: sum(rows.map(({ total }) => total)),
    hiddenMemberCount: sum(rows.map(({ hidden }) => hidden)),
    departments: sumDepartments(rows),
    joinedThisYear: sum(rows.map(({ joined }) => joined)),
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
