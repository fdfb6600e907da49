import { mergeClasses } from '@fluentui/react-components'
import type { Contact } from '../../../shared/follow-ups/schemas.ts'
import { tieMapTexts } from '../../lib/i18n/tie-map.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useOpenPerson } from '../../lib/use-panel.ts'
import { layOutTies } from './tie-layout.ts'
import { TieMap } from './tie-map.tsx'
import { useTieLooks } from './use-tie-looks.ts'

/** A glance at the network, for Home. A pointer opens its people; My network has them for the keyboard too. */
export function SmallTieMap({ contacts }: { contacts: readonly Contact[] }) {
  const looks = useTieLooks()
  const texts = useTexts(tieMapTexts)
  const openPerson = useOpenPerson()
  const picture = layOutTies(contacts, texts, 0)
  return (
    <TieMap picture={picture} role="img" label={texts.pictureOf(contacts.length, picture.labels.length)}>
      {picture.dots.map(({ contact: { person, strength }, x, y }) => (
        <circle
          key={person.id}
          cx={x}
          cy={y}
          r={picture.dotRadius}
          className={mergeClasses(looks.dot, looks[strength])}
          cursor="pointer"
          onClick={() => openPerson(person.id)}
        >
          <title>{person.name}</title>
        </circle>
      ))}
    </TieMap>
  )
}
