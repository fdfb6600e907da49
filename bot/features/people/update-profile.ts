import type { ParsedInput } from '../../../shared/api/contract.ts'
import { AppError } from '../../../shared/errors/app-error.ts'
import { mergeFields } from '../../../shared/people/merge-fields.ts'
import type { Me, Profile } from '../../../shared/people/schemas.ts'
import type { ActorContext } from '../../context.ts'
import { readMe, toProfile } from './read-me.ts'
import { uniqueTerms } from './unique-terms.ts'

/** @throws AppError `conflict` where two windows have each changed the same field. */
export async function updateProfile(
  context: ActorContext,
  { was, ...typed }: ParsedInput<'updateProfile'>,
): Promise<Me> {
  const profile = was === undefined ? typed : await mergeWithSaved(context, { was, typed })
  await context.tx
    .updateTable('profiles')
    .set({
      pitch: profile.pitch,
      skills: uniqueTerms(profile.skills),
      wants_to_learn: uniqueTerms(profile.wantsToLearn),
      interests: uniqueTerms(profile.interests),
      languages: uniqueTerms(profile.languages),
      asks: uniqueTerms(profile.asks),
      offers: uniqueTerms(profile.offers),
    })
    .where('person_id', '=', context.actor.personId)
    .execute()
  return await readMe(context)
}

async function mergeWithSaved(
  { tx, actor }: ActorContext,
  { was, typed }: { was: Profile; typed: Profile },
): Promise<Profile> {
  const row = await tx
    .selectFrom('profiles')
    .selectAll()
    .where('person_id', '=', actor.personId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const { merged, conflicts } = mergeFields({ was, typed, saved: toProfile(row) })
  if (conflicts.length > 0) {
    throw new AppError('conflict', { detail: `Changed elsewhere meanwhile: ${conflicts.join(', ')}` })
  }
  return merged
}
