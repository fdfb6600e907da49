import { makeStyles, tokens } from '@fluentui/react-components'
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed'
import { useMemo } from 'react'
import type { Network } from '../../../shared/follow-ups/schemas.ts'
import { Columns } from '../../components/columns.tsx'
import { useFeedback } from '../../components/feedback.tsx'
import { Page } from '../../components/page.tsx'
import { Part } from '../../components/part.tsx'
import { QueryRegion } from '../../components/query-region.tsx'
import { Block } from '../../components/skeletons.tsx'
import { networkTexts } from '../../lib/i18n/network.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useEndpoint } from '../../lib/query.ts'
import { narrow } from '../../lib/use-media.ts'
import { contactKey } from '../../lib/use-contact-actions.ts'
import { CoffeeRounds } from '../coffee/coffee-rounds.tsx'
import { FindColleague } from './find-colleague.tsx'
import { FollowUps } from './follow-ups.tsx'
import { IntroduceTwo } from './introduce-two.tsx'
import { NetworkSkeleton } from './network-skeleton.tsx'
import { NoContacts } from './no-contacts.tsx'
import { OpenIntroductions } from './open-introductions.tsx'
import { OverTime } from './over-time.tsx'
import { People } from './people.tsx'
import { WhoIsWhere } from './who-is-where.tsx'
import { lazyCode } from '../../lib/lazy-code.tsx'

const Reminders = lazyCode(() => import('./reminders.tsx').then((part) => part.Reminders))

const useStyles = makeStyles({
  actions: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    [narrow]: { flexDirection: 'column', alignItems: 'stretch', width: '100%', '& > button': { minHeight: '40px' } },
  },
  lock: { fontSize: '16px', verticalAlign: '-3px', marginInlineEnd: tokens.spacingHorizontalXS },
})

export function NetworkPage() {
  const styles = useStyles()
  const texts = useTexts(networkTexts)
  const network = useEndpoint('getNetwork', {})
  return (
    <Page
      heading={useFinding(network.data)}
      lead={<Lead network={network.data} />}
      actions={
        <div className={styles.actions}>
          <FindColleague />
          <IntroduceTwo />
        </div>
      }
      width="wide"
    >
      <QueryRegion query={network} what={texts.title} skeleton={<NetworkSkeleton />}>
        {(data) => <Contacts network={data} />}
      </QueryRegion>
    </Page>
  )
}

function Contacts({ network }: { network: Network }) {
  const { isHidden } = useFeedback()
  const me = useEndpoint('getMe', {})
  const contacts = useMemo(
    () => network.contacts.filter(({ person }) => !isHidden(contactKey(person.id))),
    [network.contacts, isHidden],
  )
  if (contacts.length === 0) return <Columns broadSide main={<NoContacts />} side={<CoffeeAndMore />} />
  return (
    <Columns
      broadSide
      main={
        <>
          <FollowUps contacts={contacts} />
          <People contacts={contacts} />
        </>
      }
      side={
        <>
          <WhoIsWhere contacts={contacts} />
          <OverTime byWeek={network.strongTiesByWeek} />
          <Coffee />
          {me.data && (
            <Part loading={<Block width="100%" height={230} />}>
              <Reminders me={me.data} />
            </Part>
          )}
          <OpenIntroductions />
        </>
      }
    />
  )
}

function CoffeeAndMore() {
  return (
    <>
      <Coffee />
      <OpenIntroductions />
    </>
  )
}

/** Low enough to come after the rest without moving what is read first. */
function Coffee() {
  const coffee = useEndpoint('getCoffee', {})
  return coffee.data && <CoffeeRounds coffee={coffee.data} showsMatch />
}

function Lead({ network }: { network: Network | undefined }) {
  const styles = useStyles()
  const texts = useTexts(networkTexts)
  return (
    <>
      {network !== undefined && network.goingQuiet > 0 && `${texts.quiet(network.goingQuiet)} `}
      <LockClosedRegular className={styles.lock} />
      {texts.onlyYou}
    </>
  )
}

/** The heading is the finding; while there is none, the page's name. */
function useFinding(network: Network | undefined): string {
  const texts = useTexts(networkTexts)
  if (network === undefined || network.contacts.length === 0) return texts.title
  if (network.strongTies === 0) return texts.noStrongTies(network.contacts.length)
  return texts.finding(network.strongTies, network.departments)
}
