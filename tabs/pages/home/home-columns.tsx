import type { UseQueryResult } from '@tanstack/react-query'
import type { Coffee } from '../../../shared/coffee/schemas.ts'
import type { Home, PeopleToMeet as Suggestions } from '../../../shared/home/schemas.ts'
import type { Me } from '../../../shared/people/schemas.ts'
import { Columns } from '../../components/columns.tsx'
import { Part } from '../../components/part.tsx'
import { PersonCardSkeleton } from '../../components/skeletons.tsx'
import { useIsWide } from '../../lib/use-media.ts'
import { ComingUp } from './coming-up.tsx'
import { NetworkFinding } from './network-finding.tsx'
import { PeopleToMeet } from './people-to-meet.tsx'
import type { WaitingThings } from './use-waiting.ts'
import { Waiting } from './waiting.tsx'
import { YourWeek } from './your-week.tsx'
import { lazyCode } from '../../lib/lazy-code.tsx'

const CaughtUp = lazyCode(() => import('./caught-up.tsx').then((part) => part.CaughtUp))
/** For who sits a round out; everybody finds theirs in My network. At the end of its column: it moves nothing. */
const CoffeeRounds = lazyCode(() => import('../coffee/coffee-rounds.tsx').then((part) => part.CoffeeRounds))

interface HomeColumnsProps {
  home: Home
  suggestions: UseQueryResult<Suggestions>
  coffee: Coffee | undefined
  me: Me | undefined
  waiting: WaitingThings
}

/** What waits comes first, and in one column the week after it; where nothing waits, the network has more room. */
export function HomeColumns({ home, suggestions, coffee, me, waiting }: HomeColumnsProps) {
  const isWide = useIsWide()
  const isCaughtUp = waiting.count === 0
  const week = <YourWeek week={home.week} hasUnfinishedProfile={hasUnfinishedProfile(me)} />
  const network = <NetworkFinding network={home.network} broad={isCaughtUp} />
  const networkIsMain = isWide && isCaughtUp
  return (
    <Columns
      main={
        <>
          <Waiting
            waiting={waiting}
            caughtUp={<Nothing home={home} suggestions={suggestions.data} coffee={coffee} />}
          />
          {!isWide && week}
          <PeopleToMeet suggestions={suggestions} />
          {networkIsMain && network}
        </>
      }
      side={
        <>
          {isWide && week}
          <ComingUp events={home.comingUp} />
          {!networkIsMain && network}
          <Part>{coffee?.sitsOut && <CoffeeRounds coffee={coffee} />}</Part>
        </>
      }
    />
  )
}

interface NothingProps extends Pick<HomeColumnsProps, 'home' | 'coffee'> {
  suggestions: Suggestions | undefined
}

function Nothing({ home, suggestions, coffee }: NothingProps) {
  return (
    <Part loading={<PersonCardSkeleton />}>
      <CaughtUp
        happened={home.week.happened}
        nextIntroductionOn={coffee?.nextRound?.goesOutOn ?? null}
        couldHelp={suggestions?.people.some(({ offer }) => offer === 'help') === true}
      />
    </Part>
  )
}

/** Whoever skipped a first step is reminded in one quiet line. */
function hasUnfinishedProfile(me: Me | undefined): boolean {
  if (me === undefined) return false
  const { pitch, skills, offers, wantsToLearn, asks } = me.profile
  return pitch === '' || skills.length + offers.length === 0 || wantsToLearn.length + asks.length === 0
}
