import { useState } from 'react'
import type { DeskAssignment, DeskPair, DeskPlan } from '../../../shared/mentoring/assignment.ts'
import type { PersonSummary } from '../../../shared/people/schemas.ts'
import { Card } from '../../components/card.tsx'
import { LongList } from '../../components/long-list.tsx'
import { PersonRow } from '../../components/person-row.tsx'
import { ShowMoreLine } from '../../components/show-more-line.tsx'
import { EmptyState } from '../../components/states.tsx'
import { Words } from '../../components/text.tsx'
import { ViewTabs } from '../../components/view-tabs.tsx'
import { assignmentDeskTexts } from '../../lib/i18n/assignment-desk.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useFirst } from '../../lib/use-first.ts'
import { AssignmentPairRow } from './assignment-pair-row.tsx'

const SHOWN_AT_FIRST = 25

const views = ['pairs', 'held', 'without', 'kept'] as const
type View = (typeof views)[number]

interface AssignmentPairsProps {
  assignment: DeskAssignment
  plan: DeskPlan
}

/** Everybody who has joined: in a pair with its reasons, held, without a mentor and why, or left as they are. */
export function AssignmentPairs({ assignment, plan }: AssignmentPairsProps) {
  const texts = useTexts(assignmentDeskTexts)
  const [view, setView] = useState<View>('pairs')
  const held = plan.pairs.filter(({ state }) => state === 'held')
  const counts = {
    pairs: plan.pairs.length,
    held: held.length,
    without: plan.unplaced.length,
    kept: assignment.leftAsIs.length,
  }
  return (
    <>
      <ViewTabs
        aria-label={texts.whoJoined}
        views={views.map((value) => ({ value, label: texts.views[value](counts[value]) }))}
        chosen={view}
        onChoose={setView}
      />
      {view === 'pairs' && (
        <Pairs assignment={assignment} pairs={plan.pairs} empty={[texts.noPairs, texts.noPairsText]} />
      )}
      {view === 'held' && (
        <Pairs assignment={assignment} pairs={held} empty={[texts.nothingHeld, texts.nothingHeldText]} />
      )}
      {view === 'without' && (
        <People people={plan.unplaced} empty={[texts.everybodyPlaced, texts.everybodyPlacedText]} />
      )}
      {view === 'kept' && (
        <People
          people={assignment.leftAsIs.map((person) => ({ person, why: texts.keptWhy }))}
          empty={[texts.nobodyKept, texts.nobodyKeptText]}
        />
      )}
    </>
  )
}

type Empty = [title: string, text: string]

function Pairs({
  assignment,
  pairs,
  empty: [title, text],
}: {
  assignment: DeskAssignment
  pairs: readonly DeskPair[]
  empty: Empty
}) {
  const { shown, rest, showAll, list } = useFirst(pairs, SHOWN_AT_FIRST)
  if (pairs.length === 0) return <EmptyState title={title} text={text} />
  return (
    <Card size="rows" ref={list}>
      <LongList items={shown} total={pairs.length} keyOf={({ mentee }) => mentee.id}>
        {(pair) => <AssignmentPairRow assignment={assignment} pair={pair} />}
      </LongList>
      {rest > 0 && <ShowMoreLine count={rest} onPress={showAll} />}
    </Card>
  )
}

function People({
  people,
  empty: [title, text],
}: {
  people: readonly { person: PersonSummary; why: string }[]
  empty: Empty
}) {
  const { shown, rest, showAll, list } = useFirst(people, SHOWN_AT_FIRST)
  if (people.length === 0) return <EmptyState title={title} text={text} />
  return (
    <Card size="rows" ref={list}>
      <LongList items={shown} total={people.length} keyOf={({ person }) => person.id}>
        {({ person, why }) => (
          <PersonRow person={person}>
            <Words>{why}</Words>
          </PersonRow>
        )}
      </LongList>
      {rest > 0 && <ShowMoreLine count={rest} onPress={showAll} />}
    </Card>
  )
}
