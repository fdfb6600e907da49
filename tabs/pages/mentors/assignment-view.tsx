import { Button } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import type { MyAssignment } from '../../../shared/mentoring/assignment.ts'
import { useFeedback } from '../../components/feedback.tsx'
import { EmptyNetworkPicture } from '../../components/pictures.tsx'
import { QueryRegion } from '../../components/query-region.tsx'
import { PersonCardSkeleton } from '../../components/skeletons.tsx'
import { EmptyState } from '../../components/states.tsx'
import { isFocusLost } from '../../lib/focus-page.ts'
import { assignmentTexts } from '../../lib/i18n/assignment.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useEndpoint } from '../../lib/query.ts'
import { AssignmentForm } from './assignment-form.tsx'
import { AssignmentJoined, joinKey } from './assignment-joined.tsx'
import { AssignmentOutcome } from './assignment-outcome.tsx'

interface AssignmentViewProps {
  onSeeMine: () => void
  onFind: () => void
}

/** The programme-wide assignment as somebody who may take part sees it. */
export function AssignmentView(props: AssignmentViewProps) {
  const texts = useTexts(assignmentTexts)
  const assignment = useEndpoint('getMyAssignment', {})
  return (
    <QueryRegion query={assignment} what={texts.title} skeleton={<PersonCardSkeleton />}>
      {({ open, last }) => {
        if (open === null && last === null) return <NothingOpen {...props} />
        return (
          <>
            {open !== null && <OpenAssignment open={open} />}
            {last !== null && open?.mine == null && <AssignmentOutcome {...props} last={last} />}
          </>
        )
      }}
    </QueryRegion>
  )
}

function OpenAssignment({ open }: { open: NonNullable<MyAssignment['open']> }) {
  const texts = useTexts(assignmentTexts)
  const { isHidden } = useFeedback()
  const me = useEndpoint('getMe', {})
  const [isChanging, setIsChanging] = useState(false)
  const mine = isHidden(joinKey) ? null : open.mine
  const isAsking = mine === null || isChanging
  const root = useFocusOnHeading(isAsking)
  return (
    <div ref={root}>
      {isAsking ? (
        <QueryRegion query={me} what={texts.title} skeleton={<PersonCardSkeleton />}>
          {({ profile }) => (
            <AssignmentForm
              open={open}
              mine={mine}
              wantsToLearn={profile.wantsToLearn}
              onDone={() => setIsChanging(false)}
            />
          )}
        </QueryRegion>
      ) : (
        <AssignmentJoined open={open} mine={mine} onChange={() => setIsChanging(true)} />
      )}
    </div>
  )
}

/** What was pressed goes with the form, or with what stood in its place: reading goes on at the heading. */
function useFocusOnHeading(isAsking: boolean) {
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isFocusLost()) root.current?.querySelector('h2')?.focus({ preventScroll: true })
  }, [isAsking])
  return root
}

function NothingOpen({ onFind }: AssignmentViewProps) {
  const texts = useTexts(assignmentTexts)
  return (
    <EmptyState
      titleAs="h2"
      picture={<EmptyNetworkPicture />}
      title={texts.none}
      text={texts.noneText}
      actions={<Button onClick={onFind}>{texts.find}</Button>}
    />
  )
}
