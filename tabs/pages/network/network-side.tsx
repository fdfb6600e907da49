import type { Contact, Network } from '../../../shared/follow-ups/schemas.ts'
import { useEndpoint } from '../../lib/query.ts'
import { CoffeeRounds } from '../coffee/coffee-rounds.tsx'
import { OpenIntroductions } from './open-introductions.tsx'
import { OverTime } from './over-time.tsx'
import { Reminders } from './reminders.tsx'
import { WhoIsWhere } from './who-is-where.tsx'

interface NetworkSideProps {
  /** Those that are shown; pictures need some. */
  contacts: readonly Contact[]
  strongTiesByWeek: Network['strongTiesByWeek']
}

/** Pictures of the network, coffee rounds and reminders: beside what is done here, or after it. */
export function NetworkSide({ contacts, strongTiesByWeek }: NetworkSideProps) {
  const me = useEndpoint('getMe', {})
  const coffee = useEndpoint('getCoffee', {})
  const hasContacts = contacts.length > 0
  return (
    <>
      {hasContacts && <WhoIsWhere contacts={contacts} />}
      {hasContacts && <OverTime byWeek={strongTiesByWeek} />}
      {coffee.data && <CoffeeRounds coffee={coffee.data} showsMatch />}
      {hasContacts && me.data && <Reminders me={me.data} />}
      <OpenIntroductions />
    </>
  )
}
