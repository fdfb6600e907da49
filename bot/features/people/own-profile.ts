import { hideableFields } from '../../../shared/people/hideable-fields.ts'
import { onlyHidden, withoutHidden } from '../../../shared/people/hidden-fields.ts'
import type { OwnProfile, Profile } from '../../../shared/people/schemas.ts'
import type { ActorContext } from '../../context.ts'
import type { PersonRow } from '../../db/people.ts'
import { uniqueTerms } from './unique-terms.ts'

type ProfileColumns = Pick<
  PersonRow,
  'pitch' | 'skills' | 'wants_to_learn' | 'interests' | 'languages' | 'asks' | 'offers'
>

/** A profile as everybody may see it. */
export function toProfile(row: ProfileColumns): Profile {
  return {
    pitch: row.pitch,
    skills: row.skills,
    wantsToLearn: row.wants_to_learn,
    interests: row.interests,
    languages: row.languages,
    asks: row.asks,
    offers: row.offers,
  }
}

/** The actor's own profile: what everybody sees of it, and what they keep to themselves. */
export async function readOwnProfile({ tx, actor }: ActorContext, row: ProfileColumns): Promise<OwnProfile> {
  const kept = await tx
    .selectFrom('hidden_profiles')
    .select('fields')
    .where('person_id', '=', actor.personId)
    .executeTakeFirst()
  const fields = kept?.fields ?? {}
  return { ...toProfile(row), ...fields, hidden: hideableFields.filter((field) => field in fields) }
}

/**
 * Parts what is hidden from what is shown. In `profiles` only the latter is left, so that whatever reads profiles of
 * others (panels, cards, search, matching, reasons) cannot come by the former.
 */
export async function writeOwnProfile({ tx, tenantId, actor }: ActorContext, profile: OwnProfile): Promise<void> {
  const shown = withoutHidden(profile)
  await tx
    .updateTable('profiles')
    .set({
      pitch: shown.pitch,
      skills: uniqueTerms(shown.skills),
      wants_to_learn: uniqueTerms(shown.wantsToLearn),
      interests: uniqueTerms(shown.interests),
      languages: uniqueTerms(shown.languages),
      asks: uniqueTerms(shown.asks),
      offers: uniqueTerms(shown.offers),
    })
    .where('person_id', '=', actor.personId)
    .execute()
  const fields = JSON.stringify(onlyHidden(profile))
  await tx
    .insertInto('hidden_profiles')
    .values({ tenant_id: tenantId, person_id: actor.personId, fields })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'person_id']).doUpdateSet({ fields }))
    .execute()
}
