import { mergeClasses } from '@fluentui/react-components'
import { useMemo } from 'react'
import type { Contact } from '../../../shared/follow-ups/schemas.ts'
import { tieMapTexts } from '../../lib/i18n/tie-map.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useOpenPerson } from '../../lib/use-panel.ts'
import { layOutTies, type PlaceMany } from './tie-layout.ts'
import { TieMap } from './tie-map.tsx'
import { useDotName } from './use-dot-name.ts'
import { useTieLooks } from './use-tie-looks.ts'

export interface TieGlanceProps {
  contacts: readonly Contact[]
  placeMany?: PlaceMany
}

/** A pointer opens its people; My network has them for the keyboard too. */
export function TieGlance({ contacts, placeMany }: TieGlanceProps) {
  const looks = useTieLooks()
  const texts = useTexts(tieMapTexts)
  const openPerson = useOpenPerson()
  const nameOf = useDotName()
  const picture = useMemo(
    () => layOutTies(contacts, texts, { initialsUpTo: 0, ...(placeMany && { placeMany }) }),
    [contacts, texts, placeMany],
  )
  return (
    <TieMap picture={picture} role="img" label={texts.pictureOf(contacts.length, picture.labels.length)}>
      {picture.dots.map((dot) => {
        const [only, another] = dot.people
        const isOne = only !== undefined && another === undefined
        return (
          <circle
            key={only?.person.id}
            cx={dot.x}
            cy={dot.y}
            r={dot.radius}
            className={mergeClasses(looks.dot, looks[dot.strength])}
            {...(isOne && { cursor: 'pointer', onClick: () => openPerson(only.person.id) })}
          >
            <title>{nameOf(dot).short}</title>
          </circle>
        )
      })}
    </TieMap>
  )
}
