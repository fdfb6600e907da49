import type { Contact } from '../../../shared/follow-ups/schemas.ts'
import { lazyCode } from '../../lib/lazy-code.tsx'
import { TieGlance } from './tie-glance.tsx'
import { SINGLE_UP_TO } from './tie-layout.ts'

const CrowdedTieGlance = lazyCode(() => import('./crowded-tie-glance.tsx').then((part) => part.CrowdedTieGlance))

/** A glance at the network, for Home. */
export function SmallTieMap({ contacts }: { contacts: readonly Contact[] }) {
  return contacts.length > SINGLE_UP_TO ? <CrowdedTieGlance contacts={contacts} /> : <TieGlance contacts={contacts} />
}
