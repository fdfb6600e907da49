import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { Happenings } from '../../../shared/goals/schemas.ts'
import { Actions } from '../../components/actions.tsx'
import { Card } from '../../components/card.tsx'
import { Part } from '../../components/part.tsx'
import { TextLink } from '../../components/text-link.tsx'
import { Words } from '../../components/text.tsx'
import { caughtUpTexts } from '../../lib/i18n/caught-up.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { lazySoon } from '../../lib/lazy-code.tsx'
import { useClock } from '../../lib/use-clock.ts'
import { narrow } from '../../lib/use-media.ts'
import { focusPeopleToMeet } from './focus-people-to-meet.ts'

const ThankDialog = lazySoon(() => import('../together/thank-dialog.tsx').then((part) => part.ThankDialog))

const useStyles = makeStyles({
  card: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXXXL,
    [narrow]: { flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalL },
  },
  door: { flexShrink: 0, color: tokens.colorBrandForeground1 },
  opening: { fill: tokens.colorBrandBackground2 },
  floor: { stroke: tokens.colorNeutralStroke1 },
  words: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
})

interface CaughtUpProps {
  happened: Happenings
  /** ISO date; null where none is planned. */
  nextIntroductionOn: string | null
  /** Among the people to meet is somebody whom the viewer could help. */
  couldHelp: boolean
}

/** Nothing waits: what this week was, what comes next, and two small things for who likes. */
export function CaughtUp({ happened, nextIntroductionOn, couldHelp }: CaughtUpProps) {
  const styles = useStyles()
  const texts = useTexts(caughtUpTexts)
  const { locale } = useClock()
  const [thanks, setThanks] = useState(false)
  const next =
    nextIntroductionOn === null ? texts.caughtUpText : texts.nextIntroduction(onDay(locale, nextIntroductionOn))
  return (
    <Card size="hero">
      <div className={styles.card}>
        <Door />
        <div className={styles.words}>
          <Words as="h3" look="panelTitle">
            {texts.caughtUp}
          </Words>
          <Words>{[texts.happened(happened), next].filter((sentence) => sentence !== null).join(' ')}</Words>
          <Actions>
            <Button onClick={() => setThanks(true)}>{texts.thankSomeone}</Button>
            {couldHelp && <TextLink onPress={focusPeopleToMeet}>{texts.whoNeedsHelp}</TextLink>}
          </Actions>
        </div>
      </div>
      <Part onBroken={() => setThanks(false)}>
        {thanks && <ThankDialog person={null} onClose={() => setThanks(false)} />}
      </Part>
    </Card>
  )
}

/** "Monday 30 November". */
function onDay(locale: string, date: string): string {
  const parts = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(locale, parts).format(new Date(date))
}

/** A doorway with two people and the line between them. */
function Door() {
  const styles = useStyles()
  return (
    <svg className={styles.door} width="120" height="95" viewBox="0 0 96 76" fill="none" aria-hidden>
      <path d="M26 71V28a22 22 0 0 1 44 0v43" stroke="currentColor" strokeWidth="2" className={styles.opening} />
      <path d="M2 72h92" className={styles.floor} strokeWidth="2" />
      <circle cx="42" cy="48" r="6" stroke="currentColor" strokeWidth="2.4" />
      <path d="m46.500 44 8-6.500" stroke="currentColor" strokeWidth="2.4" />
      <circle cx="57" cy="35" r="7" fill="currentColor" />
    </svg>
  )
}
