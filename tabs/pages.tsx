import { lazy, Suspense } from 'react'
import { Redirect, Route, Switch, useLocation } from 'wouter'
import { BrokenPage } from './components/broken-page.tsx'
import { PageSkeleton } from './components/page-skeleton.tsx'
import { Part } from './components/part.tsx'
import { lazySoon } from './lib/lazy-soon.ts'
import { ProblemError } from './lib/problem-error.ts'
import { useEndpoint } from './lib/query.ts'
import { useSession } from './lib/session.tsx'
import { useLive } from './lib/use-live.ts'
import { usePanel } from './lib/use-panel.ts'

const HomePage = lazy(() => import('./pages/home/home-page.tsx').then((page) => ({ default: page.HomePage })))
const MentorsPage = lazy(() =>
  import('./pages/mentors/mentors-page.tsx').then((page) => ({ default: page.MentorsPage })),
)
const GroupsPage = lazy(() => import('./pages/groups/groups-page.tsx').then((page) => ({ default: page.GroupsPage })))
const EventsPage = lazy(() => import('./pages/events/events-page.tsx').then((page) => ({ default: page.EventsPage })))
const NetworkPage = lazy(() =>
  import('./pages/network/network-page.tsx').then((page) => ({ default: page.NetworkPage })),
)
const ProfilePage = lazySoon(() =>
  import('./pages/profile/profile-page.tsx').then((page) => ({ default: page.ProfilePage })),
)
const DeskPage = lazy(() => import('./pages/desk/desk-page.tsx').then((page) => ({ default: page.DeskPage })))
const PersonPanel = lazySoon(() =>
  import('./pages/person/person-panel.tsx').then((page) => ({ default: page.PersonPanel })),
)

const LeftPage = lazy(() => import('./pages/left/left-page.tsx').then((page) => ({ default: page.LeftPage })))
const OutsideTeams = lazy(() => import('./pages/outside-teams.tsx').then((page) => ({ default: page.OutsideTeams })))

/** Which page stands at which address. The person panel may lie over each of them. */
export function Pages() {
  const [personId, openPerson] = usePanel('person')
  const { teams } = useSession()
  const [path] = useLocation()
  const me = useEndpoint('getMe', {}, { enabled: teams.inTeams })
  useLive(me.data !== undefined)
  if (!teams.inTeams) {
    return (
      <Suspense>
        <OutsideTeams />
      </Suspense>
    )
  }
  if (me.error instanceof ProblemError && me.error.code === 'forbidden') {
    return (
      <Part loading={<PageSkeleton />} broken={<BrokenPage />}>
        <LeftPage onRetry={() => void me.refetch()} />
      </Part>
    )
  }
  return (
    <>
      <Part key={path.split('/')[1]} loading={<PageSkeleton />} broken={<BrokenPage />}>
        <Switch>
          <Route path="/home" component={HomePage} />
          <Route path="/mentors" component={MentorsPage} />
          <Route path="/groups/*?" component={GroupsPage} />
          <Route path="/events/*?" component={EventsPage} />
          <Route path="/network" component={NetworkPage} />
          <Route path="/profile" component={ProfilePage} />
          <Route path="/desk" component={DeskPage} />
          <Route>
            <Redirect to="/home" replace />
          </Route>
        </Switch>
      </Part>
      {personId !== null && (
        <Part key={personId} onBroken={() => openPerson(null)}>
          <PersonPanel personId={personId} onClose={() => openPerson(null)} />
        </Part>
      )}
    </>
  )
}
