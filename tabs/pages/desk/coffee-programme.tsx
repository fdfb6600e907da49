import { QueryRegion } from '../../components/query-region.tsx'
import { ListSkeleton } from '../../components/skeletons.tsx'
import { EmptyState } from '../../components/states.tsx'
import { deskTexts } from '../../lib/i18n/desk.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useEndpoint } from '../../lib/query.ts'
import { DeskFrame } from './desk-frame.tsx'
import { RoundPage } from './round-page.tsx'
import { RoundSettings } from './round-settings.tsx'
import { useChosenRound } from './use-desk-part.ts'

/** The coffee programme: one of its rounds, the newest at first. */
export function CoffeeProgramme() {
  const texts = useTexts(deskTexts)
  const rounds = useEndpoint('getRounds', {})
  const [chosen, choose] = useChosenRound()
  const newestFirst = rounds.data?.items.toSorted((a, b) => b.round - a.round) ?? []
  const round = newestFirst.find((item) => item.round === chosen) ?? newestFirst[0]
  if (round !== undefined && rounds.data !== undefined) {
    const { settings } = rounds.data
    return <RoundPage key={round.round} rounds={newestFirst} round={round} settings={settings} choose={choose} />
  }
  return (
    <DeskFrame heading={texts.parts.coffee}>
      <QueryRegion query={rounds} what={texts.rounds} skeleton={<ListSkeleton />}>
        {({ settings }) => (
          <>
            <EmptyState titleAs="h2" title={texts.noRounds} text={texts.noRoundsText} />
            <RoundSettings settings={settings} />
          </>
        )}
      </QueryRegion>
    </DeskFrame>
  )
}
