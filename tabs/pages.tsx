import { Suspense } from 'react'
import { Redirect, Route, Switch, useLocation } from 'wouter'
import { BrokenPage } from './components/broken-page.tsx'
import { PageSkeleton } from './components/page-skeleton.tsx'
import { Part } from './components/part.tsx'
import { lazyCode, lazySoon } from './lib/lazy-code.tsx'
import { pathParts } from './lib/path-parts.ts'
import { ProblemError } from './lib/problem-error.ts'
import { useEndpoint } from './lib/query.ts'
import { useSession } from './lib/session.tsx'
import { useLive } from './lib/use-live.ts'
import { usePanel } from './lib/use-panel.ts'

const pages = {
  home: lazyCode(() => import('./pages/home/home-page.tsx').then((page) => page.HomePage)),
  mentors: lazyCode(() => import('./pages/mentors/mentors-page.tsx').then((page) => page.MentorsPage)),
  groups: lazyCode(() => import('./pages/groups/groups-page.tsx').then((page) => page.GroupsPage)),
  events: lazyCode(() => import('./pages/events/events-page.tsx').then((page) => page.EventsPage)),
  network: lazyCode(() => import('./pages/network/network-page.tsx').then((page) => page.NetworkPage)),
  profile: lazySoon(() => import('./pages/profile/profile-page.tsx').then((page) => page.ProfilePage)),
  desk: lazyCode(() => import('./pages/desk/desk-page.tsx').then((page) => page.DeskPage)),
}
const PersonPanel = lazySoon(() => import('./pages/person/person-panel.tsx').then((page) => page.PersonPanel))

const LeftPage = lazyCode(() => import('./pages/left/left-page.tsx').then((page) => page.LeftPage))
const OutsideTeams = lazyCode(() => import('./pages/outside-teams.tsx').then((page) => page.OutsideTeams))

/** Fetches the code of the page that is opened first, so that it is drawn at once. What fails is told when it is drawn. */
export async function fetchPage(pathname: string): Promise<void> {
  const [name = ''] = pathParts(pathname)
  const [, page = pages.home] = Object.entries(pages).find(([known]) => known === name) ?? []
  await page.fetch().catch(() => {})
}

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
          <Route path="/home" component={pages.home} />
          <Route path="/mentors" component={pages.mentors} />
          <Route path="/groups/*?" component={pages.groups} />
          <Route path="/events/*?" component={pages.events} />
          <Route path="/network" component={pages.network} />
          <Route path="/profile" component={pages.profile} />
          <Route path="/desk" component={pages.desk} />
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
