import { lazy, useState } from 'react'
import type { Me } from '../../../shared/people/schemas.ts'
import { Columns } from '../../components/columns.tsx'
import { Page } from '../../components/page.tsx'
import { firstName } from '../../components/person-line.ts'
import { Part } from '../../components/part.tsx'
import { QueryRegion } from '../../components/query-region.tsx'
import { ListSkeleton } from '../../components/skeletons.tsx'
import { homeTexts } from '../../lib/i18n/home.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useEndpoint } from '../../lib/query.ts'
import { useClock } from '../../lib/use-clock.ts'
import { ComingUp } from './coming-up.tsx'
import { FirstRun } from './first-run-lazy.tsx'
import { NetworkFinding } from './network-finding.tsx'
import { PageButtons } from './page-buttons.tsx'
import { PeopleToMeet } from './people-to-meet.tsx'
import { useWaiting } from './use-waiting.ts'
import { Waiting } from './waiting.tsx'

/** For who sits a round out; everybody finds theirs in My network. At the end of its column: it moves nothing. */
const CoffeeRounds = lazy(() => import('../coffee/coffee-rounds.tsx').then((part) => ({ default: part.CoffeeRounds })))

export function HomePage() {
  const texts = useTexts(homeTexts)
  const me = useEndpoint('getMe', {})
  const home = useEndpoint('getHome', {})
  const coffee = useEndpoint('getCoffee', {})
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
      <QueryRegion query={home} what={texts.title} skeleton={<ListSkeleton />}>
        {(data) => (
          <Columns
            main={
              <>
                <Waiting waiting={waiting} />
                {data.peopleToMeet.length > 0 && <PeopleToMeet people={data.peopleToMeet} />}
              </>
            }
            side={
              <>
                <ComingUp events={data.comingUp} />
                <NetworkFinding {...data.network} />
                <Part>{coffee.data?.sitsOut && <CoffeeRounds coffee={coffee.data} />}</Part>
              </>
            }
          />
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

/** The first steps run until they are finished or skipped, also when the first of them is saved already. */
function useFirstRun(me: Me | undefined): [boolean, () => void] {
  const [state, setState] = useState<'unknown' | 'running' | 'over'>('unknown')
  if (state === 'unknown' && me !== undefined) setState(me.profileIsEmpty ? 'running' : 'over')
  return [state === 'running', () => setState('over')]
}
