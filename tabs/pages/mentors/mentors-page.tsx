import { makeStyles, Tab, TabList } from '@fluentui/react-components'
import { lazy, Suspense } from 'react'
import { Page } from '../../components/page.tsx'
import { Part } from '../../components/part.tsx'
import { ListSkeleton } from '../../components/skeletons.tsx'
import { useAddress } from '../../lib/use-address.ts'
import { assignmentTexts } from '../../lib/i18n/assignment.ts'
import { mentorsTexts } from '../../lib/i18n/mentors.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { lazySoon } from '../../lib/lazy-soon.ts'
import { useEndpoint } from '../../lib/query.ts'
import { useIsNarrow } from '../../lib/use-media.ts'
import { usePanel } from '../../lib/use-panel.ts'
import { FindMentor } from './find-mentor.tsx'

const MentorPanel = lazySoon(() => import('./mentor-panel.tsx').then((panel) => ({ default: panel.MentorPanel })))
const MyMentorships = lazy(() => import('./my-mentorships.tsx').then((view) => ({ default: view.MyMentorships })))
const AssignmentView = lazy(() => import('./assignment-view.tsx').then((view) => ({ default: view.AssignmentView })))
const BeAMentor = lazy(() => import('./be-a-mentor.tsx').then((view) => ({ default: view.BeAMentor })))

const useStyles = makeStyles({
  tabs: { marginInline: '-10px', overflowX: 'auto' },
})

const views = ['find', 'mine', 'be', 'assignment'] as const
const usual = ['find', 'mine', 'be'] as const
type View = (typeof views)[number]

export function MentorsPage() {
  const texts = useTexts(mentorsTexts)
  const styles = useStyles()
  const [view, setView] = useView()
  const isNarrow = useIsNarrow()
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
      <TabList className={styles.tabs} selectedValue={view} onTabSelect={(_event, { value }) => setView(toView(value))}>
        {usual.map((value) => (
          <Tab key={value} value={value}>
            {isNarrow && value === 'find' ? texts.findShort : texts.views[value]}
          </Tab>
        ))}
        <AssignmentTab isChosen={view === 'assignment'} isNarrow={isNarrow} />
      </TabList>
      <Suspense fallback={<ListSkeleton />}>
        {view === 'find' && (
          <FindMentor openMentorId={mentorId} onOpen={openMentor} onJoinAssignment={() => setView('assignment')} />
        )}
        {view === 'mine' && <MyMentorships onFind={() => setView('find')} />}
        {view === 'be' && <BeAMentor />}
        {view === 'assignment' && <AssignmentView onSeeMine={() => setView('mine')} onFind={() => setView('find')} />}
      </Suspense>
    </Page>
  )
}

/** There as long as an assignment is open to the viewer, or has just brought something. */
function AssignmentTab({ isChosen, isNarrow }: { isChosen: boolean; isNarrow: boolean }) {
  const texts = useTexts(assignmentTexts)
  const { data } = useEndpoint('getMyAssignment', {})
  if (!isChosen && data?.open == null && data?.last == null) return null
  return <Tab value="assignment">{isNarrow ? texts.short : texts.title}</Tab>
}

function useView(): [View, (view: View) => void] {
  const [params, change] = useAddress()
  return [toView(params.get('view')), (view) => change({ view: view === 'find' ? '' : view, mentor: '' })]
}

function toView(value: unknown): View {
  return views.find((known) => known === value) ?? 'find'
}
