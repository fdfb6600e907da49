import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal'
import { useState } from 'react'
import type { PersonToMeet } from '../../../shared/home/schemas.ts'
import { Card } from '../../components/card.tsx'
import { IconButton } from '../../components/icon-button.tsx'
import { Part } from '../../components/part.tsx'
import { PersonAvatar } from '../../components/person-avatar.tsx'
import { departmentAndPlace, firstName } from '../../components/person-line.ts'
import { PersonLink } from '../../components/person-link.tsx'
import { ReasonLine } from '../../components/reason-line.tsx'
import { Words } from '../../components/text.tsx'
import { homeTexts } from '../../lib/i18n/home.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { lazySoon } from '../../lib/lazy-code.tsx'
import { narrow, useIsNarrow } from '../../lib/use-media.ts'
import { useOffer } from './use-offer.ts'

const SuggestionMenu = lazySoon(() => import('./suggestion-menu.tsx').then((module) => module.SuggestionMenu))

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  head: { display: 'flex', columnGap: tokens.spacingHorizontalM },
  reason: { flexGrow: 1 },
  foot: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    [narrow]: { '& > button': { minHeight: '40px' } },
  },
})

/** Somebody to meet: who, why, and one press. */
export function PersonToMeetCard({ suggestion }: { suggestion: PersonToMeet }) {
  const styles = useStyles()
  const texts = useTexts(homeTexts)
  const isNarrow = useIsNarrow()
  const [target, setTarget] = useState<HTMLElement | null>(null)
  const act = useOffer(suggestion)
  const { person, reason } = suggestion
  const button = useButtonWords(suggestion)
  return (
    <Card size="small" className={styles.card} data-row>
      <div className={styles.head}>
        <PersonAvatar person={person} size={48} />
        <div>
          <Words as="h3" look="rowTitle">
            <PersonLink person={person} />
          </Words>
          {person.title !== null && <Words look="meta">{person.title}</Words>}
          <Words look="meta">{departmentAndPlace(person)}</Words>
        </div>
      </div>
      <div className={styles.reason}>
        <ReasonLine small>{reason}</ReasonLine>
      </div>
      <div className={styles.foot}>
        <Button size={isNarrow ? 'medium' : 'small'} aria-label={button.label} onClick={act}>
          {button.text}
        </Button>
        <IconButton
          label={texts.moreAbout(person.name)}
          icon={<MoreHorizontalRegular />}
          aria-haspopup="menu"
          aria-expanded={target !== null}
          onPress={(pressed) => setTarget(target === null ? pressed : null)}
        />
      </div>
      <Part onBroken={() => setTarget(null)}>
        {target && <SuggestionMenu person={person} target={target} onClose={() => setTarget(null)} />}
      </Part>
    </Card>
  )
}

function useButtonWords({ person, offer, via }: PersonToMeet): { text: string; label: string } {
  const texts = useTexts(homeTexts)
  const name = firstName(person)
  if (offer === 'ask' && via !== null) {
    const viaName = firstName(via)
    return { text: texts.askPerson(viaName), label: texts.askPersonAbout(viaName, name) }
  }
  const kind = offer === 'help' ? 'help' : 'introduce'
  return { text: texts.offer[kind], label: texts.offerTo[kind](name) }
}
