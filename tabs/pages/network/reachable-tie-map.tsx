import { useMemo, useState } from 'react'
import type { Contact } from '../../../shared/follow-ups/schemas.ts'
import { tieMapTexts } from '../../lib/i18n/tie-map.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useOpenPerson } from '../../lib/use-panel.ts'
import { TieDot } from './tie-dot.tsx'
import { layOutTies } from './tie-layout.ts'
import { TieMap } from './tie-map.tsx'

/** Above this the dots carry no initials. */
const INITIALS_UP_TO = 40

/** Each dot opens its person. One stop of the tab key; arrow keys go from dot to dot. */
export function ReachableTieMap({ contacts }: { contacts: readonly Contact[] }) {
  const texts = useTexts(tieMapTexts)
  const openPerson = useOpenPerson()
  const [reachable, setReachable] = useState(0)
  const picture = useMemo(() => layOutTies(contacts, texts, INITIALS_UP_TO), [contacts, texts])
  const { dots, labels, dotRadius, showsInitials } = picture
  return (
    <TieMap picture={picture} role="group" label={texts.pictureOf(contacts.length, labels.length)}>
      {dots.map((dot, index) => (
        <TieDot
          key={dot.contact.person.id}
          dot={dot}
          index={index}
          radius={dotRadius}
          showsInitials={showsInitials}
          isReachable={index === Math.min(reachable, dots.length - 1)}
          onReach={setReachable}
          onOpen={openPerson}
        />
      ))}
    </TieMap>
  )
}
