import { useState } from 'react'
import type { Me } from '../../../shared/people/schemas.ts'
import { Page } from '../../components/page.tsx'
import { firstName } from '../../components/person-line.ts'
import { QueryRegion } from '../../components/query-region.tsx'
import { homeTexts } from '../../lib/i18n/home.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useEndpoint } from '../../lib/query.ts'
import { useSession } from '../../lib/session.tsx'
import { useClock } from '../../lib/use-clock.ts'
import { useSave } from '../../lib/use-save.ts'
import { FirstRun } from './first-run-lazy.tsx'
import { HomeColumns } from './home-columns.tsx'
import { HomeSkeleton } from './home-skeleton.tsx'
import { PageButtons } from './page-buttons.tsx'
import { useWaiting } from './use-waiting.ts'

export function HomePage() {
  const texts = useTexts(homeTexts)
  const me = useEndpoint('getMe', {})
  const home = useEndpoint('getHome', {})
  const coffee = useEndpoint('getCoffee', {})
  const suggestions = useEndpoint('getPeopleToMeet', {})
  const waiting = useWaiting(home.data, coffee.data)
  const greeting = useGreeting()
  const [isFirstRun, endFirstRun] = useFirstRun(me.data)
  if (isFirstRun && me.data) return <FirstRun me={me.data} home={home.data} onDone={endFirstRun} />
  return (
    <Page
      heading={greeting}
      lead={home.data === undefined || coffee.isPending ? '\u00a0' : texts.waiting(waiting.count)}
      actions={<PageButtons isProgrammeManager={me.data?.isProgrammeManager === true} />}
      skipTo={texts.skip}
    >
      <QueryRegion query={home} what={texts.title} skeleton={<HomeSkeleton />}>
        {(data) => (
          <HomeColumns home={data} suggestions={suggestions} coffee={coffee.data} me={me.data} waiting={waiting} />
        )}
      </QueryRegion>
    </Page>
  )
}

function useGreeting(): string {
  const { greetings, title } = useTexts(homeTexts)
  const { now, timeZone } = useClock()
  const me = useEndpoint('getMe', {})
  if (me.data === undefined) return title
  const hour = Number(new Intl.DateTimeFormat('en', { hour: 'numeric', hourCycle: 'h23', timeZone }).format(now()))
  const part = hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening'
  return greetings[part](firstName(me.data.person))
}

/** The first steps run until they are finished or skipped, also when the first of them is saved already; then never again. */
function useFirstRun(me: Me | undefined): [boolean, () => void] {
  const [state, setState] = useState<'unknown' | 'running' | 'over'>('unknown')
  const { call } = useSession()
  const save = useSave()
  const texts = useTexts(homeTexts)
  if (state === 'unknown' && me !== undefined) setState(me.profileIsEmpty && !me.firstStepsEnded ? 'running' : 'over')
  const end = (): void => {
    setState('over')
    void save({ run: () => call('endFirstSteps', {}), refresh: ['getMe'], unsaved: texts.firstStepsAgain })
  }
  return [state === 'running', end]
}
