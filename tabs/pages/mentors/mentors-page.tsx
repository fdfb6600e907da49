import { BrokenView } from '../../components/broken-page.tsx'
import { Page } from '../../components/page.tsx'
import { Part } from '../../components/part.tsx'
import { ListSkeleton } from '../../components/skeletons.tsx'
import { ViewTabs } from '../../components/view-tabs.tsx'
import { useAddress } from '../../lib/use-address.ts'
import { assignmentTexts } from '../../lib/i18n/assignment.ts'
import { mentorsTexts } from '../../lib/i18n/mentors.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { lazyCode, lazySoon } from '../../lib/lazy-code.tsx'
import { useEndpoint } from '../../lib/query.ts'
import { useIsNarrow } from '../../lib/use-media.ts'
import { usePanel } from '../../lib/use-panel.ts'
import { FindMentor } from './find-mentor.tsx'

const MentorPanel = lazySoon(() => import('./mentor-panel.tsx').then((panel) => panel.MentorPanel))
const MyMentorships = lazyCode(() => import('./my-mentorships.tsx').then((view) => view.MyMentorships))
const AssignmentView = lazyCode(() => import('./assignment-view.tsx').then((view) => view.AssignmentView))
const BeAMentor = lazyCode(() => import('./be-a-mentor.tsx').then((view) => view.BeAMentor))

const views = ['find', 'mine', 'be', 'assignment'] as const
type View = (typeof views)[number]

export function MentorsPage() {
  const texts = useTexts(mentorsTexts)
  const [view, setView] = useView()
  const labels = useLabels()
  const hasAssignment = useHasAssignment()
  const [mentorId, openMentor] = usePanel('mentor')
  return (
    <Page
      heading={texts.title}
      hideHeading
      width={view === 'find' ? 'normal' : 'slim'}
      panel={
        view === 'find' &&
        mentorId !== null && (
          <Part key={mentorId} onBroken={() => openMentor(null)}>
            <MentorPanel mentorId={mentorId} onClose={() => openMentor(null)} />
          </Part>
        )
      }
    >
      <ViewTabs
        views={views
          .filter((value) => value !== 'assignment' || value === view || hasAssignment)
          .map((value) => ({ value, label: labels[value] }))}
        chosen={view}
        onChoose={setView}
      />
      <Part key={view} loading={<ListSkeleton />} broken={<BrokenView name={labels[view]} />}>
        {view === 'find' && (
          <FindMentor openMentorId={mentorId} onOpen={openMentor} onJoinAssignment={() => setView('assignment')} />
        )}
        {view === 'mine' && <MyMentorships onFind={() => setView('find')} />}
        {view === 'be' && <BeAMentor />}
        {view === 'assignment' && <AssignmentView onSeeMine={() => setView('mine')} onFind={() => setView('find')} />}
      </Part>
    </Page>
  )
}

/** As long as an assignment is open to the viewer, or has just brought something. */
function useHasAssignment(): boolean {
  const { data } = useEndpoint('getMyAssignment', {})
  return data !== undefined && (data.open !== null || data.last !== null)
}

/** On a phone the longest are shorter. */
function useLabels(): Record<View, string> {
  const texts = useTexts(mentorsTexts)
  const assignment = useTexts(assignmentTexts)
  const isNarrow = useIsNarrow()
  return {
    ...texts.views,
    ...(isNarrow ? { find: texts.findShort } : {}),
    assignment: isNarrow ? assignment.short : assignment.title,
  }
}

function useView(): [View, (view: View) => void] {
  const [params, change] = useAddress()
  return [toView(params.get('view')), (view) => change({ view: view === 'find' ? '' : view, mentor: '' })]
}

function toView(value: unknown): View {
  return views.find((known) => known === value) ?? 'find'
}
