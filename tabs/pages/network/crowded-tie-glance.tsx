import type { Contact } from '../../../shared/follow-ups/schemas.ts'
import { placeCrowds } from './tie-crowds.ts'
import { TieGlance } from './tie-glance.tsx'

export function CrowdedTieGlance({ contacts }: { contacts: readonly Contact[] }) {
  return <TieGlance contacts={contacts} placeMany={placeCrowds} />
}
