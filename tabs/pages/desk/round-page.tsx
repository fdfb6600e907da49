import { makeStyles, Select, tokens } from '@fluentui/react-components'
import type { CoffeeSettings, RoundDetail, RoundSummary } from '../../../shared/coffee/desk.ts'
import { Columns } from '../../components/columns.tsx'
import { QueryRegion } from '../../components/query-region.tsx'
import { ListSkeleton } from '../../components/skeletons.tsx'
import { deskTexts } from '../../lib/i18n/desk.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useEndpoint } from '../../lib/query.ts'
import { useClock } from '../../lib/use-clock.ts'
import { narrow } from '../../lib/use-media.ts'
import { ApproveButton } from './approve-button.tsx'
import { DeskFrame } from './desk-frame.tsx'
import { RoundMatches } from './round-matches.tsx'
import { RoundNumbers } from './round-numbers.tsx'
import { RoundSettings } from './round-settings.tsx'
import { RoundSide } from './round-side.tsx'

const useStyles = makeStyles({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    [narrow]: { flexBasis: '100%' },
  },
})

interface RoundPageProps {
  rounds: readonly RoundSummary[]
  round: RoundSummary
  settings: CoffeeSettings
  choose: (round: number) => void
}

/** One round: what it is, what needs somebody, and everything in it with its reasons. */
export function RoundPage({ rounds, round, settings, choose }: RoundPageProps) {
  const styles = useStyles()
  const texts = useTexts(deskTexts)
  const clock = useClock()
  const detail = useEndpoint('getRound', { round: round.round })
  const shown = detail.data ?? round
  return (
    <DeskFrame
      heading={texts.coffeeRound(round.round)}
      lead={useWhen(shown)}
      actions={
        <div className={styles.actions}>
          <Select
            aria-label={texts.chooseRound}
            value={String(round.round)}
            onChange={(_event, data) => choose(Number(data.value))}
          >
            {rounds.map((item) => (
              <option key={item.round} value={item.round}>
                {texts.roundOption(item.round, clock.date(item.goesOutOn))}
              </option>
            ))}
          </Select>
          {shown.needsApproval && <ApproveButton round={shown} />}
        </div>
      }
    >
      <RoundNumbers round={shown} />
      <Columns
        main={
          <QueryRegion query={detail} what={texts.coffeeRound(round.round)} skeleton={<ListSkeleton />}>
            {(data: RoundDetail) => <RoundMatches round={data} />}
          </QueryRegion>
        }
        side={
          <>
            {detail.data && <RoundSide round={detail.data} />}
            <RoundSettings settings={settings} />
          </>
        }
      />
    </DeskFrame>
  )
}

function useWhen({ state, needsApproval, goesOutOn }: RoundSummary): string {
  const texts = useTexts(deskTexts)
  const clock = useClock()
  const date = clock.date(goesOutOn)
  if (state === 'closed') return texts.closed(date)
  if (state === 'released') return texts.hasGone(date)
  return needsApproval ? texts.waits(date) : texts.goesOut(date)
}
