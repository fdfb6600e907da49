import type { ParsedInput } from '../../../shared/api/contract.ts'
import { AppError } from '../../../shared/errors/app-error.ts'
import { mergeFields } from '../../../shared/people/merge-fields.ts'
import type { Me, OwnProfile } from '../../../shared/people/schemas.ts'
import type { ActorContext } from '../../context.ts'
import { readOwnProfile, writeOwnProfile } from './own-profile.ts'
import { readMe } from './read-me.ts'

/** @throws AppError `conflict` where two windows have each changed the same field. */
export async function updateProfile(
  context: ActorContext,
  { was, ...typed }: ParsedInput<'updateProfile'>,
): Promise<Me> {
  const saved = await lockOwnProfile(context)
  const whole = (profile: typeof typed): OwnProfile => ({ ...profile, hidden: profile.hidden ?? saved.hidden })
  await writeOwnProfile(
    context,
    was === undefined ? whole(typed) : mergeWithSaved({ was: whole(was), typed: whole(typed), saved }),
  )
  return await readMe(context)
}

async function lockOwnProfile(context: ActorContext): Promise<OwnProfile> {
  const row = await context.tx
    .selectFrom('profiles')
    .selectAll()
    .where('person_id', '=', context.actor.personId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return await readOwnProfile(context, row)
}

function mergeWithSaved(profiles: Record<'was' | 'typed' | 'saved', OwnProfile>): OwnProfile {
  const { merged, conflicts } = mergeFields(profiles)
  if (conflicts.length > 0) {
    throw new AppError('conflict', { detail: `Changed elsewhere meanwhile: ${conflicts.join(', ')}` })
  }
  return merged
}
