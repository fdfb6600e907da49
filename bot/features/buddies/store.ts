import type { Selectable } from 'kysely'
import type { Context } from '../../context.ts'
import type { BuddyAskTable, IntroductionTable } from '../../db/schema.ts'

export type IntroductionRow = Selectable<IntroductionTable>
export type BuddyAskRow = Selectable<BuddyAskTable>
/** Both halves know of each other. */
export type IntroducedRow = IntroductionRow & { second_id: string; introduced_at: Date }

/** Every change of an introduction takes this lock first, so that two presses follow one another. */
export async function lockIntroduction({ tx }: Context, introductionId: string): Promise<IntroductionRow | undefined> {
  return await tx
    .selectFrom('introductions')
    .selectAll()
    .where('introduction_id', '=', introductionId)
    .forUpdate()
    .executeTakeFirst()
}

/**
 * Before the introduction's lock where both are needed: delivery locks its reader's profile first,
 * and may then have to end the introduction.
 */
export async function lockProfile({ tx }: Context, personId: string): Promise<{ buddy_capacity: number }> {
  return await tx
    .selectFrom('profiles')
    .select('buddy_capacity')
    .where('person_id', '=', personId)
    .forUpdate()
    .executeTakeFirstOrThrow()
}

export async function readIntroductionRow(
  { tx }: Context,
  introductionId: string,
): Promise<IntroductionRow | undefined> {
  return await tx
    .selectFrom('introductions')
    .selectAll()
    .where('introduction_id', '=', introductionId)
    .executeTakeFirst()
}

export async function readAsk(
  { tx }: Context,
  introductionId: string,
  buddyId: string,
): Promise<BuddyAskRow | undefined> {
  return await tx
    .selectFrom('buddy_asks')
    .selectAll()
    .where('introduction_id', '=', introductionId)
    .where('buddy_id', '=', buddyId)
    .executeTakeFirst()
}

export async function settleAsk(
  { tx }: Context,
  introductionId: string,
  buddyId: string,
  state: BuddyAskRow['state'],
): Promise<void> {
  await tx
    .updateTable('buddy_asks')
    .set({ state })
    .where('introduction_id', '=', introductionId)
    .where('buddy_id', '=', buddyId)
    .execute()
}

export async function setLookingAgain({ tx }: Context, introductionIds: readonly string[]): Promise<void> {
  if (introductionIds.length === 0) return
  await tx
    .updateTable('introductions')
    .set({ state: 'looking' })
    .where('introduction_id', 'in', introductionIds)
    .where('state', '=', 'asked')
    .execute()
}

export function isIntroduced(row: IntroductionRow | undefined): row is IntroducedRow {
  return row?.state === 'introduced' && row.second_id !== null && row.introduced_at !== null
}

export function isHalf(row: IntroductionRow, personId: string): boolean {
  return row.first_id === personId || row.second_id === personId
}

export function otherHalf(row: IntroducedRow, personId: string): string {
  return row.first_id === personId ? row.second_id : row.first_id
}

export function introductionMessageKey(introductionId: string, personId: string): string {
  return `introduction/${introductionId}/${personId}`
}
