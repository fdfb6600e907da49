import type { Selectable } from 'kysely'
import { sql, type SqlBool } from 'kysely'
import { AppError } from '../../../shared/errors/app-error.ts'
import type { ActorContext, Context } from '../../context.ts'
import type { PersonalIntroductionTable } from '../../db/together-schema.ts'

export type IntroductionRow = Omit<Selectable<PersonalIntroductionTable>, 'tenant_id'>

export const requestKey = (introductionId: string, personId: string): string =>
  `introduction-request/${introductionId}/${personId}`

export const introducedKey = (introductionId: string, personId: string): string =>
  `personal-introduction/${introductionId}/${personId}`

export const madeKey = (introductionId: string): string => `introduction-made/${introductionId}`

export async function findIntroduction({ tx }: Context, introductionId: string): Promise<IntroductionRow | undefined> {
  return await tx
    .selectFrom('personal_introductions')
    .selectAll()
    .where('introduction_id', '=', introductionId)
    .executeTakeFirst()
}

/** Answers of the two, and the end of the time to answer, follow one another. */
export async function lockIntroduction({ tx }: Context, introductionId: string): Promise<IntroductionRow | undefined> {
  return await tx
    .selectFrom('personal_introductions')
    .selectAll()
    .where('introduction_id', '=', introductionId)
    .forUpdate()
    .executeTakeFirst()
}

/** @throws AppError `not-found` for everybody but the two who are asked. */
export async function lockOwnRequest(context: ActorContext, introductionId: string): Promise<IntroductionRow> {
  const row = await lockIntroduction(context, introductionId)
  if (row !== undefined && isAsked(row, context.actor.personId)) return row
  throw new AppError('not-found', { detail: `${context.actor.personId} is not asked in ${introductionId}` })
}

/** Who asks to be introduced is one of the two, but is not asked. */
export function isAsked(row: IntroductionRow, personId: string): boolean {
  return personId !== row.introducer_id && (personId === row.first_id || personId === row.second_id)
}

export function otherOf(row: IntroductionRow, personId: string): string {
  return personId === row.first_id ? row.second_id : row.first_id
}

export function answerOf(row: IntroductionRow, personId: string): IntroductionRow['first_answer'] {
  return personId === row.first_id ? row.first_answer : row.second_answer
}

export async function updateIntroduction(
  { tx }: Context,
  { introduction_id: introductionId }: IntroductionRow,
  values: Partial<Pick<IntroductionRow, 'state' | 'settled_at' | 'first_answer' | 'second_answer'>>,
): Promise<void> {
  await tx.updateTable('personal_introductions').set(values).where('introduction_id', '=', introductionId).execute()
}

/**
 * One of the two has the other on their private list. They are then not asked any more and not introduced, which
 * to everybody looks as if one of them had not answered.
 */
export const areKeptApart = sql<SqlBool>`EXISTS (
  SELECT FROM never_pairs
  WHERE never_pairs.tenant_id = personal_introductions.tenant_id
    AND (never_pairs.person_id, never_pairs.other_id) IN (
      (personal_introductions.first_id, personal_introductions.second_id),
      (personal_introductions.second_id, personal_introductions.first_id)
    )
)`

export async function isKeptApart({ tx }: Context, row: IntroductionRow): Promise<boolean> {
  const found = await tx
    .selectFrom('personal_introductions')
    .select('introduction_id')
    .where('introduction_id', '=', row.introduction_id)
    .where(areKeptApart)
    .executeTakeFirst()
  return found !== undefined
}
