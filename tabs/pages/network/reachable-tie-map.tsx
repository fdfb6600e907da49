import { useCallback, useMemo, useState } from 'react'
import type { Contact } from '../../../shared/follow-ups/schemas.ts'
import { tieMapTexts } from '../../lib/i18n/tie-map.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useOpenPerson } from '../../lib/use-panel.ts'
import { TieDot } from './tie-dot.tsx'
import type { TieDot as TieDotOfPeople } from './tie-geometry.ts'
import { placeCrowds } from './tie-crowds.ts'
import { layOutTies, SINGLE_UP_TO } from './tie-layout.ts'
import { TieMap } from './tie-map.tsx'

/** Above this the dots carry no initials. */
const INITIALS_UP_TO = 40

interface ReachableTieMapProps {
  contacts: readonly Contact[]
  /** One of many who share a dot was meant. */
  onMany: (people: readonly Contact[]) => void
}

/** Each dot opens its person, or the list of its people. One stop of the tab key; arrow keys go from dot to dot. */
export function ReachableTieMap({ contacts, onMany }: ReachableTieMapProps) {
  const texts = useTexts(tieMapTexts)
  const openPerson = useOpenPerson()
  const [reachable, setReachable] = useState(0)
  const picture = useMemo(() => {
    const isMany = contacts.length > SINGLE_UP_TO
    return layOutTies(contacts, texts, { initialsUpTo: INITIALS_UP_TO, ...(isMany && { placeMany: placeCrowds }) })
  }, [contacts, texts])
  const open = useCallback(
    ({ people }: TieDotOfPeople) => {
      const [first] = people
      if (people.length > 1) onMany(people)
      else if (first !== undefined) openPerson(first.person.id)
    },
    [onMany, openPerson],
  )
  const { dots, labels, showsInitials } = picture
  return (
    <TieMap picture={picture} role="group" label={texts.pictureOf(contacts.length, labels.length)}>
      {dots.map((dot, index) => (
        <TieDot
          key={dot.people[0]?.person.id}
          dot={dot}
          index={index}
          showsInitials={showsInitials}
          isReachable={index === Math.min(reachable, dots.length - 1)}
          onReach={setReachable}
          onOpen={open}
        />
      ))}
    </TieMap>
  )
}
