import { Button } from '@fluentui/react-components'
import { PersonRegular } from '@fluentui/react-icons/svg/person'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Me } from '../../../shared/people/schemas.ts'
import { Columns } from '../../components/columns.tsx'
import { Page } from '../../components/page.tsx'
import { firstName } from '../../components/person-line.ts'
import { QueryRegion } from '../../components/query-region.tsx'
import { ListSkeleton } from '../../components/skeletons.tsx'
import { homeTexts } from '../../lib/i18n/home.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useEndpoint } from '../../lib/query.ts'
import { useClock } from '../../lib/use-clock.ts'
import { useIsNarrow } from '../../lib/use-media.ts'
import { ComingUp } from './coming-up.tsx'
import { FirstRun } from './first-run-lazy.tsx'
import { NetworkFinding } from './network-finding.tsx'
import { PeopleToMeet } from './people-to-meet.tsx'
import { useWaiting } from './use-waiting.ts'
import { Waiting } from './waiting.tsx'

export function HomePage() {
  const texts = useTexts(homeTexts)
  const me = useEndpoint('getMe', {})
  const home = useEndpoint('getHome', {})
  const waiting = useWaiting(home.data)
  const greeting = useGreeting()
  const [isFirstRun, endFirstRun] = useFirstRun(me.data)
  if (isFirstRun && me.data) return <FirstRun me={me.data} home={home.data} onDone={endFirstRun} />
  return (
    <Page
      heading={greeting}
      lead={home.data === undefined ? '\u00a0' : texts.waiting(waiting.count)}
      actions={<ProfileButton />}
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
              </>
            }
          />
        )}
      </QueryRegion>
    </Page>
  )
}

function ProfileButton() {
  const texts = useTexts(homeTexts)
  const isNarrow = useIsNarrow()
  const [, navigate] = useLocation()
  const open = (): void => navigate('/profile')
  if (isNarrow) {
    return (
      <Button appearance="subtle" size="large" icon={<PersonRegular />} aria-label={texts.yourProfile} onClick={open} />
    )
  }
  return (
    <Button appearance="subtle" icon={<PersonRegular />} onClick={open}>
      {texts.yourProfile}
    </Button>
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
