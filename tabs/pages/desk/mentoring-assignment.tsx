import { useState } from 'react'
import type { AssignmentSolution, DeskAssignment } from '../../../shared/mentoring/assignment.ts'
import { Card } from '../../components/card.tsx'
import { Columns } from '../../components/columns.tsx'
import { QueryRegion } from '../../components/query-region.tsx'
import { Section } from '../../components/section.tsx'
import { ListSkeleton } from '../../components/skeletons.tsx'
import { EmptyState } from '../../components/states.tsx'
import { Words } from '../../components/text.tsx'
import { assignmentDeskTexts } from '../../lib/i18n/assignment-desk.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useEndpoint } from '../../lib/query.ts'
import { useClock } from '../../lib/use-clock.ts'
import { AssignmentCancel } from './assignment-cancel.tsx'
import { AssignmentChoice } from './assignment-choice.tsx'
import { AssignmentDates } from './assignment-dates.tsx'
import { AssignmentPairs } from './assignment-pairs.tsx'
import { AssignmentRelease } from './assignment-release.tsx'
import { Deliveries } from './deliveries.tsx'
import { MentoringSettings } from './mentoring-settings.tsx'
import { Notes } from './notes.tsx'

/** The programme-wide assignment of mentors: opened, looked at in both ways, released, and what came of it. */
export function MentoringAssignment() {
  const texts = useTexts(assignmentDeskTexts)
  const assignment = useEndpoint('getAssignment', {})
  return (
    <QueryRegion query={assignment} what={texts.title} skeleton={<ListSkeleton />}>
      {({ assignment: data }) => {
        if (data === null) return <NotYet />
        return data.state === 'open' ? <Open key={data.id} assignment={data} /> : <Released assignment={data} />
      }}
    </QueryRegion>
  )
}

function NotYet() {
  const texts = useTexts(assignmentDeskTexts)
  return (
    <Section heading={texts.title}>
      <EmptyState
        title={texts.none}
        text={texts.noneText}
        actions={<AssignmentDates closesOn={null} label={texts.open} />}
      />
    </Section>
  )
}

function Open({ assignment }: { assignment: DeskAssignment }) {
  const texts = useTexts(assignmentDeskTexts)
  const clock = useClock()
  const [chosen, choose] = useState<AssignmentSolution>('heaviest')
  const plan = assignment.plans.find(({ solution }) => solution === chosen)
  const date = clock.date(assignment.closesOn)
  const isOver = assignment.closesOn < clock.today()
  return (
    <Columns
      main={
        <Section heading={texts.title} note={isOver ? texts.closedOn(date) : texts.openUntil(date)}>
          {assignment.joined === 0 && <EmptyState title={texts.nobodyYet} text={texts.nobodyYetText} />}
          {plan !== undefined && assignment.joined > 0 && (
            <>
              <Words>{texts.joined(assignment.joined, assignment.joinedWithWishes)}</Words>
              <AssignmentChoice plans={assignment.plans} chosen={chosen} choose={choose} />
              <AssignmentRelease assignment={assignment} plan={plan} />
              <AssignmentPairs assignment={assignment} plan={plan} />
            </>
          )}
        </Section>
      }
      side={
        <>
          <Notes heading={texts.notes} notes={assignment.notes} none={texts.noNotes} />
          <Section heading={texts.deadline}>
            <Card size="small">
              <AssignmentDates closesOn={assignment.closesOn} label={texts.move} />
              <AssignmentCancel assignment={assignment} />
            </Card>
          </Section>
          <MentoringSettings />
        </>
      }
    />
  )
}

function Released({ assignment }: { assignment: DeskAssignment }) {
  const texts = useTexts(assignmentDeskTexts)
  const [plan] = assignment.plans
  const { answers, deliveries, leftAsIs } = assignment
  const pairs = plan?.pairs ?? []
  const held = pairs.filter(({ state }) => state === 'held').length
  const people = [...pairs.flatMap(({ mentee, mentor }) => [mentee, mentor]), ...leftAsIs]
  return (
    <Columns
      main={
        <Section heading={texts.title} note={texts.releasedState}>
          {plan && (
            <>
              <Words>
                {texts.solutions[plan.solution].name}: {texts.placed(plan.placed, plan.placed + plan.unplaced.length)},{' '}
                {texts.wishesMet(plan.wishesMet)}.
              </Words>
              <AssignmentPairs assignment={assignment} plan={plan} />
            </>
          )}
        </Section>
      }
      side={
        <>
          <Section heading={texts.answers}>
            <Card size="small">
              <Words>
                {answers === null
                  ? texts.answersHidden
                  : texts.answersText(answers.accepted, answers.asked, answers.waiting)}
              </Words>
            </Card>
          </Section>
          <Deliveries
            heading={texts.deliveries}
            people={[...people, ...(plan?.unplaced ?? []).map(({ person }) => person)]}
            deliveries={deliveries}
          />
          <Section heading={texts.next}>
            <Card size="small">
              <AssignmentDates closesOn={null} label={texts.open} />
              {held > 0 && <Words look="meta">{texts.heldEnds(held)}</Words>}
            </Card>
          </Section>
        </>
      }
    />
  )
}
