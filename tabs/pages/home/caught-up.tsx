import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { Actions } from '../../components/actions.tsx'
import { Card } from '../../components/card.tsx'
import { TabLink } from '../../components/tab-link.tsx'
import { Words } from '../../components/text.tsx'
import { homeTexts } from '../../lib/i18n/home.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useGoTo } from '../../lib/use-go-to.ts'
import { narrow } from '../../lib/use-media.ts'

const useStyles = makeStyles({
  card: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXXXL,
    [narrow]: { flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalL },
  },
  door: { flexShrink: 0, color: tokens.colorBrandForeground1, fill: tokens.colorBrandBackground2 },
  floor: { stroke: tokens.colorNeutralStroke1 },
  words: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
})

export function CaughtUp() {
  const styles = useStyles()
  const texts = useTexts(homeTexts)
  const goTo = useGoTo()
  return (
    <Card size="hero">
      <div className={styles.card}>
        <Door />
        <div className={styles.words}>
          <Words as="h3" look="panelTitle">
            {texts.caughtUp}
          </Words>
          <Words>{texts.caughtUpText}</Words>
          <Actions>
            <Button onClick={() => goTo('mentors')}>{texts.findMentor}</Button>
            <TabLink to="events">{texts.seeEvents}</TabLink>
          </Actions>
        </div>
      </div>
    </Card>
  )
}

/** A doorway with two people and the line between them. */
function Door() {
  const styles = useStyles()
  return (
    <svg className={styles.door} width="96" height="76" viewBox="0 0 96 76" aria-hidden>
      <path d="M26 71V28a22 22 0 0 1 44 0v43" stroke="currentColor" strokeWidth="2" />
      <path d="M2 72h92" className={styles.floor} strokeWidth="2" />
      <circle cx="42" cy="48" r="6" fill="none" stroke="currentColor" strokeWidth="2.4" />
      <path d="m46.500 44 8-6.500" stroke="currentColor" strokeWidth="2.4" />
      <circle cx="57" cy="35" r="7" fill="currentColor" />
    </svg>
  )
}
