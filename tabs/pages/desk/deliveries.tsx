import { makeStyles, tokens } from '@fluentui/react-components'
import type { DeskDelivery } from '../../../shared/attention/desk-delivery.ts'
import type { PersonSummary } from '../../../shared/people/schemas.ts'
import { Card } from '../../components/card.tsx'
import { Section } from '../../components/section.tsx'
import { Words } from '../../components/text.tsx'
import { deskTexts } from '../../lib/i18n/desk.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalS },
  line: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM },
  failed: { marginTop: tokens.spacingVerticalM },
})

const deliveryStates = ['sent', 'retried', 'queued', 'failed', 'cancelled'] as const

interface DeliveriesProps {
  heading: string
  people: readonly PersonSummary[]
  deliveries: readonly DeskDelivery[]
}

/** One line per state, and one per person who could not be reached; never the text of a message. */
export function Deliveries(props: DeliveriesProps) {
  const texts = useTexts(deskTexts)
  return (
    <Section heading={props.heading}>
      <Card size="small">
        {props.deliveries.length === 0 ? <Words>{texts.nothingSent}</Words> : <Counts {...props} />}
      </Card>
    </Section>
  )
}

function Counts({ people, deliveries }: Omit<DeliveriesProps, 'heading'>) {
  const styles = useStyles()
  const texts = useTexts(deskTexts)
  const names = new Map(people.map((person) => [person.id, person.name]))
  const counts = deliveryStates
    .map((state) => ({ state, count: deliveries.filter((delivery) => delivery.state === state).length }))
    .filter(({ count }) => count > 0)
  const failed = new Map(
    deliveries.filter(({ state }) => state === 'failed').map(({ personId, why }) => [personId, why]),
  )
  return (
    <>
      <ul className={styles.list}>
        {counts.map(({ state, count }) => (
          <li key={state} className={styles.line}>
            <Words as="span">{texts.deliveryStates[state]}</Words>
            <Words as="span" look="rowTitle">
              {count}
            </Words>
          </li>
        ))}
      </ul>
      {[...failed].map(([personId, why]) => (
        <Words key={personId} look="meta" className={styles.failed}>
          {names.get(personId)}: {why}
        </Words>
      ))}
    </>
  )
}
