import { Button } from '@fluentui/react-components'
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { Page } from '../../components/page.tsx'
import { QueryRegion } from '../../components/query-region.tsx'
import { ListSkeleton } from '../../components/skeletons.tsx'
import { EmptyState } from '../../components/states.tsx'
import { deskTexts } from '../../lib/i18n/desk.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useEndpoint } from '../../lib/query.ts'
import { BuddyProgramme } from './buddy-programme.tsx'
import { GroupDesk } from './groups/group-desk.tsx'
import { MentoringAssignment } from './mentoring-assignment.tsx'
import { MentoringHealth } from './mentoring-health.tsx'
import { MessageLedger } from './message-ledger.tsx'
import { RoundPage } from './round-page.tsx'
import { RoundSettings } from './round-settings.tsx'

/** Coffee rounds as programme managers see them; everybody else reads whom it is for. */
export function DeskPage() {
  const texts = useTexts(deskTexts)
  const me = useEndpoint('getMe', {})
  if (me.data?.isProgrammeManager === true) return <Desk />
  return (
    <Page heading={texts.title} back={<BackHome />}>
      <QueryRegion query={me} what={texts.title} skeleton={<ListSkeleton />}>
        {() => <EmptyState titleAs="h2" title={texts.notForYou} text={texts.notForYouText} />}
      </QueryRegion>
    </Page>
  )
}

function Desk() {
  const texts = useTexts(deskTexts)
  const rounds = useEndpoint('getRounds', {})
  const [chosen, choose] = useState<number | null>(null)
  const newestFirst = rounds.data?.items.toSorted((a, b) => b.round - a.round) ?? []
  const round = newestFirst.find((item) => item.round === chosen) ?? newestFirst[0]
  if (round !== undefined && rounds.data !== undefined) {
    return (
      <RoundPage
        key={round.round}
        rounds={newestFirst}
        round={round}
        settings={rounds.data.settings}
        choose={choose}
        back={<BackHome />}
      />
    )
  }
  return (
    <Page heading={texts.title} back={<BackHome />}>
      <QueryRegion query={rounds} what={texts.rounds} skeleton={<ListSkeleton />}>
        {({ settings }) => (
          <>
            <EmptyState titleAs="h2" title={texts.noRounds} text={texts.noRoundsText} />
            <RoundSettings settings={settings} />
            <BuddyProgramme />
            <MentoringAssignment />
            <MentoringHealth />
            <GroupDesk />
            <MessageLedger />
          </>
        )}
      </QueryRegion>
    </Page>
  )
}

function BackHome() {
  const texts = useTexts(deskTexts)
  const [, navigate] = useLocation()
  return (
    <Button appearance="subtle" size="small" icon={<ChevronLeftRegular />} onClick={() => navigate('/home')}>
      {texts.home}
    </Button>
  )
}
