import { Button } from '@fluentui/react-components'
import type { Network } from '../../../shared/follow-ups/schemas.ts'
import { Columns } from '../../components/columns.tsx'
import { EmptyNetworkPicture } from '../../components/pictures.tsx'
import { Page } from '../../components/page.tsx'
import { QueryRegion } from '../../components/query-region.tsx'
import { ListSkeleton } from '../../components/skeletons.tsx'
import { EmptyState } from '../../components/states.tsx'
import { networkTexts } from '../../lib/i18n/network.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useEndpoint } from '../../lib/query.ts'
import { useGoTo } from '../../lib/use-go-to.ts'
import { CoffeeRounds } from '../coffee/coffee-rounds.tsx'
import { FindColleague } from './find-colleague.tsx'
import { FollowUps } from './follow-ups.tsx'
import { PeopleTable } from './people-table.tsx'
import { WhoIsWhere } from './who-is-where.tsx'

export function NetworkPage() {
  const texts = useTexts(networkTexts)
  const network = useEndpoint('getNetwork', {})
  return (
    <Page
      heading={useFinding(network.data)}
      lead={<Lead network={network.data} />}
      actions={<FindColleague />}
      width="wide"
    >
      <QueryRegion query={network} what={texts.title} skeleton={<ListSkeleton count={4} />}>
        {(data) => (data.contacts.length === 0 ? <NoContacts /> : <Contacts network={data} />)}
      </QueryRegion>
    </Page>
  )
}

function Contacts({ network: { contacts } }: { network: Network }) {
  return (
    <Columns
      broadSide
      main={
        <>
          <FollowUps contacts={contacts} />
          <PeopleTable contacts={contacts} />
        </>
      }
      side={
        <>
          <Coffee />
          <WhoIsWhere contacts={contacts} />
        </>
      }
    />
  )
}

function Coffee() {
  const coffee = useEndpoint('getCoffee', {})
  return coffee.data && <CoffeeRounds coffee={coffee.data} showsMatch />
}

function NoContacts() {
  const texts = useTexts(networkTexts)
  const goTo = useGoTo()
  return (
    <>
      <EmptyState
        picture={<EmptyNetworkPicture />}
        title={texts.empty}
        text={texts.emptyText}
        actions={<Button onClick={() => goTo('home')}>{texts.seeWhoToMeet}</Button>}
      />
      <Coffee />
    </>
  )
}

function Lead({ network }: { network: Network | undefined }) {
  const texts = useTexts(networkTexts)
  return (
    <>
      {texts.quiet(network?.goingQuiet ?? 0)} {texts.onlyYou}
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
