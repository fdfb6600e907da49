import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useLocation } from 'wouter'
import { OPEN_END } from '../../../shared/people/pauses.ts'
import type { Coffee } from '../../../shared/coffee/schemas.ts'
import { Actions } from '../../components/actions.tsx'
import { Card } from '../../components/card.tsx'
import { useFeedback } from '../../components/feedback.tsx'
import { Section } from '../../components/section.tsx'
import { TextLink } from '../../components/text-link.tsx'
import { Words } from '../../components/text.tsx'
import { coffeeTexts } from '../../lib/i18n/coffee.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useSession } from '../../lib/session.tsx'
import { useClock } from '../../lib/use-clock.ts'
import { CoffeeMatchCard } from './match-card.tsx'
import { useSaveCoffee } from './use-coffee.ts'
import { coffeeKey } from './waiting-match.ts'
import { Why } from './why.tsx'

const useStyles = makeStyles({
  lines: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalM },
})

/** Where the viewer is in coffee rounds: whom they meet, or why nobody, and the next round. */
export function CoffeeRounds({ coffee, showsMatch = false }: { coffee: Coffee; showsMatch?: boolean }) {
  const texts = useTexts(coffeeTexts)
  const { isHidden } = useFeedback()
  const [, navigate] = useLocation()
  const { current, membership } = coffee
  const change = (
    <TextLink look="small" href="/tab/profile" onPress={() => navigate('/profile')}>
      {texts.change}
    </TextLink>
  )
  return (
    <Section heading={texts.title} {...(membership === null ? {} : { action: change })}>
      {showsMatch && current !== null && !isHidden(coffeeKey(current.matchId)) && (
        <CoffeeMatchCard match={current} size="normal" />
      )}
      {membership === null ? <Invitation /> : <NextRound coffee={coffee} />}
    </Section>
  )
}

function Invitation() {
  const styles = useStyles()
  const texts = useTexts(coffeeTexts)
  const { call } = useSession()
  const saveCoffee = useSaveCoffee()
  const join = (): void =>
    void saveCoffee({ run: () => call('joinCoffee', { frequencyWeeks: 2, size: 2 }), done: texts.joined })
  return (
    <Card size="small">
      <div className={styles.lines}>
        <Words>{texts.invite}</Words>
        <Button onClick={join}>{texts.takePart}</Button>
      </div>
    </Card>
  )
}

function NextRound({ coffee }: { coffee: Coffee }) {
  const styles = useStyles()
  const texts = useTexts(coffeeTexts)
  const { call } = useSession()
  const saveCoffee = useSaveCoffee()
  const { sitsOut, isSkipping, pausedUntil } = coffee
  const skip = (skips: boolean): void =>
    void saveCoffee({
      run: () => call('skipCoffee', { skip: skips }),
      done: skips ? texts.skipped : texts.unskipped,
    })
  return (
    <Card size="small">
      <div className={styles.lines}>
        {sitsOut !== null && (
          <>
            <Words as="h3" look="rowTitle">
              {texts.sitsOut}
            </Words>
            <Why question={texts.whyNot}>
              <Words>
                {sitsOut.why} {sitsOut.next}
              </Words>
            </Why>
          </>
        )}
        <NextLine coffee={coffee} />
        {pausedUntil === null && (
          <Actions>
            <Button size="small" onClick={() => skip(!isSkipping)}>
              {isSkipping ? texts.unskip : texts.skip}
            </Button>
          </Actions>
        )}
      </div>
    </Card>
  )
}

function NextLine({ coffee: { pausedUntil, nextRound, isSkipping } }: { coffee: Coffee }) {
  const texts = useTexts(coffeeTexts)
  const clock = useClock()
  if (pausedUntil === OPEN_END) return <Words>{texts.pausedOpen}</Words>
  if (pausedUntil !== null) return <Words>{texts.paused(clock.date(pausedUntil))}</Words>
  if (nextRound === null) return null
  const date = clock.date(nextRound.goesOutOn)
  return <Words>{isSkipping ? texts.skipping(date) : texts.next(date)}</Words>
}
