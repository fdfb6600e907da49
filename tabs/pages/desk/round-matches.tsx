import { useState } from 'react'
import type { DeskMatch, RoundDetail } from '../../../shared/coffee/desk.ts'
import { Card } from '../../components/card.tsx'
import { LongList } from '../../components/long-list.tsx'
import { PersonRow } from '../../components/person-row.tsx'
import { Section } from '../../components/section.tsx'
import { ShowMoreLine } from '../../components/show-more-line.tsx'
import { EmptyState } from '../../components/states.tsx'
import { Words } from '../../components/text.tsx'
import { ViewTabs } from '../../components/view-tabs.tsx'
import { deskTexts } from '../../lib/i18n/desk.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useFirst } from '../../lib/use-first.ts'
import { MatchRow } from './match-row.tsx'

const SHOWN_AT_FIRST = 25

const views = ['matches', 'held', 'without'] as const
type View = (typeof views)[number]

/** Everything in a round: what is held, who is without a match, and the matches with their reasons. */
export function RoundMatches({ round }: { round: RoundDetail }) {
  const texts = useTexts(deskTexts)
  const held = round.matches.filter(({ state }) => state === 'held')
  const [view, setView] = useState<View>(held.length > 0 ? 'held' : 'matches')
  const counts = { matches: round.matches.length, held: held.length, without: round.withoutMatch.length }
  return (
    <Section heading={texts.whoMeets}>
      <ViewTabs
        views={views.map((value) => ({ value, label: texts.views[value](counts[value]) }))}
        chosen={view}
        onChoose={setView}
      />
      {view === 'held' && <Matches matches={held} empty={[texts.nothingHeld, texts.nothingHeldText]} />}
      {view === 'matches' && <Matches matches={round.matches} empty={[texts.noMatches, texts.noMatchesText]} />}
      {view === 'without' && <WithoutMatch people={round.withoutMatch} />}
    </Section>
  )
}

function Matches({ matches, empty: [title, text] }: { matches: readonly DeskMatch[]; empty: [string, string] }) {
  const { shown, rest, showAll, list } = useFirst(matches, SHOWN_AT_FIRST)
  if (matches.length === 0) return <EmptyState title={title} text={text} />
  return (
    <Card size="rows" ref={list}>
      <LongList items={shown} total={matches.length} keyOf={({ matchId }) => matchId}>
        {(match) => <MatchRow match={match} />}
      </LongList>
      {rest > 0 && <ShowMoreLine count={rest} onPress={showAll} />}
    </Card>
  )
}

function WithoutMatch({ people }: { people: RoundDetail['withoutMatch'] }) {
  const texts = useTexts(deskTexts)
  if (people.length === 0) return <EmptyState title={texts.everybodyMatched} text={texts.everybodyMatchedText} />
  return (
    <Card size="rows">
      <LongList items={people} total={people.length} keyOf={({ person }) => person.id}>
        {({ person, why, next }) => (
          <PersonRow person={person}>
            <Words>{why}</Words>
            {next !== '' && <Words look="meta">{next}</Words>}
          </PersonRow>
        )}
      </LongList>
    </Card>
  )
}
