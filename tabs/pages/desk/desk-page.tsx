import type { ReactNode } from 'react'
import { Page } from '../../components/page.tsx'
import { QueryRegion } from '../../components/query-region.tsx'
import { ListSkeleton } from '../../components/skeletons.tsx'
import { EmptyState } from '../../components/states.tsx'
import { deskTexts } from '../../lib/i18n/desk.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useEndpoint } from '../../lib/query.ts'
import { BuddyProgramme } from './buddy-programme.tsx'
import { CoffeeProgramme } from './coffee-programme.tsx'
import { BackHome, DeskFrame } from './desk-frame.tsx'
import { GroupDesk } from './groups/group-desk.tsx'
import { MentoringAssignment } from './mentoring-assignment.tsx'
import { MentoringHealth } from './mentoring-health.tsx'
import { MessageLedger } from './message-ledger.tsx'
import { type DeskPart, useDeskPart } from './use-desk-part.ts'

/** What programme managers look after, one part at a time; everybody else reads whom it is for. */
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

const contents: Record<Exclude<DeskPart, 'coffee'>, ReactNode> = {
  buddies: <BuddyProgramme />,
  mentoring: (
    <>
      <MentoringAssignment />
      <MentoringHealth />
    </>
  ),
  groups: <GroupDesk />,
  messages: <MessageLedger />,
}

function Desk() {
  const texts = useTexts(deskTexts)
  const [part] = useDeskPart()
  if (part === 'coffee') return <CoffeeProgramme />
  return (
    <DeskFrame key={part} heading={texts.parts[part]}>
      {contents[part]}
    </DeskFrame>
  )
}
