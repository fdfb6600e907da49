import { lazy, type ReactNode, useState } from 'react'
import type { Coffee } from '../../../shared/coffee/schemas.ts'
import type { Home } from '../../../shared/home/schemas.ts'
import type { Me } from '../../../shared/people/schemas.ts'
import { Columns } from '../../components/columns.tsx'
import { Page } from '../../components/page.tsx'
import { firstName } from '../../components/person-line.ts'
import { Part } from '../../components/part.tsx'
import { QueryRegion } from '../../components/query-region.tsx'
import { ListSkeleton, PersonCardSkeleton } from '../../components/skeletons.tsx'
import { homeTexts } from '../../lib/i18n/home.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useEndpoint } from '../../lib/query.ts'
import { useSession } from '../../lib/session.tsx'
import { useClock } from '../../lib/use-clock.ts'
import { useIsWide } from '../../lib/use-media.ts'
import { useSave } from '../../lib/use-save.ts'
import { ComingUp } from './coming-up.tsx'
import { FirstRun } from './first-run-lazy.tsx'
import { NetworkFinding } from './network-finding.tsx'
import { PageButtons } from './page-buttons.tsx'
import { PeopleToMeet } from './people-to-meet.tsx'
import { useWaiting, type WaitingThings } from './use-waiting.ts'
import { Waiting } from './waiting.tsx'
import { YourWeek } from './your-week.tsx'

const CaughtUp = lazy(() => import('./caught-up.tsx').then((part) => ({ default: part.CaughtUp })))
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
        {(data) => <HomeColumns home={data} coffee={coffee.data} me={me.data} waiting={waiting} />}
      </QueryRegion>
    </Page>
  )
}

interface HomeColumnsProps {
  home: Home
  coffee: Coffee | undefined
  me: Me | undefined
  waiting: WaitingThings
}

/** What waits comes first, and in one column the week after it; where nothing waits, the network has more room. */
function HomeColumns({ home, coffee, me, waiting }: HomeColumnsProps) {
  const isWide = useIsWide()
  const isCaughtUp = waiting.count === 0
  const week = <YourWeek week={home.week} hasUnfinishedProfile={hasUnfinishedProfile(me)} />
  const network = <NetworkFinding network={home.network} broad={isCaughtUp} />
  const caughtUp = (
    <Part loading={<PersonCardSkeleton />}>
      <CaughtUp
        happened={home.week.happened}
        nextIntroductionOn={coffee?.nextRound?.goesOutOn ?? null}
        couldHelp={home.peopleToMeet.some(({ offer }) => offer === 'help')}
      />
    </Part>
  )
  const main: ReactNode = (
    <>
      <Waiting waiting={waiting} caughtUp={caughtUp} />
      {!isWide && week}
      <PeopleToMeet people={home.peopleToMeet} />
      {isWide && isCaughtUp && network}
    </>
  )
  return (
    <Columns
      main={main}
      side={
        <>
          {isWide && week}
          <ComingUp events={home.comingUp} />
          {(!isWide || !isCaughtUp) && network}
          <Part>{coffee?.sitsOut && <CoffeeRounds coffee={coffee} />}</Part>
        </>
      }
    />
  )
}

/** Whoever skipped a first step is reminded in one quiet line. */
function hasUnfinishedProfile(me: Me | undefined): boolean {
  if (me === undefined) return false
  const { pitch, skills, offers, wantsToLearn, asks } = me.profile
  return pitch === '' || skills.length + offers.length === 0 || wantsToLearn.length + asks.length === 0
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
