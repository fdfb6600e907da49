import { makeStyles, tokens } from '@fluentui/react-components'
import { type ReactNode, useState } from 'react'
import { Card } from '../../components/card.tsx'
import { FollowUpRow } from '../../components/follow-up-row.tsx'
import { Part } from '../../components/part.tsx'
import { PersonCardSkeleton, RowSkeleton } from '../../components/skeletons.tsx'
import { VisuallyHidden } from '../../components/visually-hidden.tsx'
import { TextLink } from '../../components/text-link.tsx'
import { homeTexts } from '../../lib/i18n/home.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { lazyCode } from '../../lib/lazy-code.tsx'
import type { WaitingRow, WaitingThings } from './use-waiting.ts'

const IntroductionCard = lazyCode(() => import('./introduction-card.tsx').then((card) => card.IntroductionCard))
const CoffeeMatchCard = lazyCode(() => import('../coffee/match-card.tsx').then((card) => card.CoffeeMatchCard))
const BuddyAskRow = lazyCode(() => import('./buddy-ask-row.tsx').then((row) => row.BuddyAskRow))
const IntroductionAskRow = lazyCode(() => import('./introduction-ask-row.tsx').then((row) => row.IntroductionAskRow))
const ConfirmRow = lazyCode(() => import('./confirm-row.tsx').then((row) => row.ConfirmRow))
const RequestRow = lazyCode(() => import('./request-row.tsx').then((row) => row.RequestRow))
const RecapRow = lazyCode(() => import('./recap-row.tsx').then((row) => row.RecapRow))
const QuestionRow = lazyCode(() => import('./question-row.tsx').then((row) => row.QuestionRow))
const CoffeeRow = lazyCode(() => import('../coffee/coffee-row.tsx').then((row) => row.CoffeeRow))

const SHOWN_AT_FIRST = 4

const useStyles = makeStyles({
  section: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  more: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}` },
})

/** The one introduction, then what else waits, at most four rows until more is asked for; `caughtUp` where nothing does. */
export function Waiting({ waiting, caughtUp }: { waiting: WaitingThings; caughtUp: ReactNode }) {
  const styles = useStyles()
  const texts = useTexts(homeTexts)
  const [showsAll, setShowsAll] = useState(false)
  const { introduction, coffee, rows, count } = waiting
  const shown = showsAll ? rows : rows.slice(0, SHOWN_AT_FIRST)
  return (
    <section aria-labelledby="waiting">
      <VisuallyHidden as="h2" id="waiting">
        {texts.waitingHeading}
      </VisuallyHidden>
      <div className={styles.section}>
        {count === 0 && caughtUp}
        {introduction !== null && (
          <Part key={introduction.id} loading={<PersonCardSkeleton />}>
            <IntroductionCard introduction={introduction} />
          </Part>
        )}
        {coffee !== null && (
          <Part key={coffee.matchId} loading={<PersonCardSkeleton />}>
            <CoffeeMatchCard match={coffee} />
          </Part>
        )}
        {shown.length > 0 && (
          <Card size="rows">
            {shown.map((row) => (
              <Part key={row.key} loading={<RowSkeleton />}>
                <Row row={row} />
              </Part>
            ))}
            {shown.length < rows.length && (
              <div className={styles.more}>
                <TextLink onPress={() => setShowsAll(true)}>{texts.seeAll(rows.length)}</TextLink>
              </div>
            )}
          </Card>
        )}
      </div>
    </section>
  )
}

function Row({ row }: { row: WaitingRow }) {
  switch (row.kind) {
    case 'coffee':
      return <CoffeeRow match={row.match} />
    case 'buddy-ask':
      return <BuddyAskRow ask={row.ask} hideKey={row.key} />
    case 'introduction-ask':
      return <IntroductionAskRow ask={row.ask} hideKey={row.key} />
    case 'confirm':
      return <ConfirmRow event={row.event} />
    case 'recap':
      return <RecapRow event={row.event} />
    case 'request':
      return <RequestRow request={row.request} />
    case 'follow-up':
      return <FollowUpRow contact={row.contact} asTask />
    default:
      return <QuestionRow row={row} />
  }
}
