import { makeStyles, tokens } from '@fluentui/react-components'
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed'
import { useMemo } from 'react'
import type { Network } from '../../../shared/follow-ups/schemas.ts'
import { Columns } from '../../components/columns.tsx'
import { useFeedback } from '../../components/feedback.tsx'
import { Page } from '../../components/page.tsx'
import { Part } from '../../components/part.tsx'
import { QueryRegion } from '../../components/query-region.tsx'
import { networkTexts } from '../../lib/i18n/network.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { lazyCode } from '../../lib/lazy-code.tsx'
import { useEndpoint } from '../../lib/query.ts'
import { narrow } from '../../lib/use-media.ts'
import { contactKey } from '../../lib/use-contact-actions.ts'
import { FindColleague } from './find-colleague.tsx'
import { FollowUps } from './follow-ups.tsx'
import { IntroduceTwo } from './introduce-two.tsx'
import { NetworkSkeleton, PictureSkeleton } from './network-skeleton.tsx'
import { NoContacts } from './no-contacts.tsx'
import { People } from './people.tsx'

const NetworkSide = lazyCode(() => import('./network-side.tsx').then((side) => side.NetworkSide))

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
  const contacts = useMemo(
    () => network.contacts.filter(({ person }) => !isHidden(contactKey(person.id))),
    [network.contacts, isHidden],
  )
  return (
    <Columns
      broadSide
      main={
        contacts.length === 0 ? (
          <NoContacts />
        ) : (
          <>
            <FollowUps contacts={contacts} />
            <People contacts={contacts} />
          </>
        )
      }
      side={
        <Part loading={contacts.length > 0 && <PictureSkeleton />}>
          <NetworkSide contacts={contacts} strongTiesByWeek={network.strongTiesByWeek} />
        </Part>
      }
    />
  )
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
