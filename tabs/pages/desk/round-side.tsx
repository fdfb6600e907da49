import { makeStyles, tokens } from '@fluentui/react-components'
import type { DeskMatch, RoundDetail } from '../../../shared/coffee/desk.ts'
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

/** What could not be as the settings want it, what has left, and whether they met. */
export function RoundSide({ round }: { round: RoundDetail }) {
  const styles = useStyles()
  const texts = useTexts(deskTexts)
  return (
    <>
      <Section heading={texts.notes}>
        <Card size="small">
          {round.notes.length === 0 ? (
            <Words>{texts.noNotes}</Words>
          ) : (
            <ul className={styles.list}>
              {round.notes.map((note) => (
                <li key={note}>
                  <Words as="span">{note}</Words>
                </li>
              ))}
            </ul>
          )}
        </Card>
      </Section>
      <Section heading={texts.deliveries}>
        <Card size="small">
          <Deliveries matches={round.matches} />
        </Card>
      </Section>
      {round.state !== 'open' && (
        <Section heading={texts.met}>
          <Card size="small">
            <Words>{round.met === null ? texts.metHidden : texts.metText(round.met.matches, round.met.of)}</Words>
          </Card>
        </Section>
      )}
    </>
  )
}

/** One line per state, and one per person who could not be reached; never the text of a message. */
function Deliveries({ matches }: { matches: readonly DeskMatch[] }) {
  const styles = useStyles()
  const texts = useTexts(deskTexts)
  const people = new Map(matches.flatMap((match) => match.people).map((person) => [person.id, person.name]))
  const deliveries = matches.flatMap((match) => match.deliveries)
  const counts = deliveryStates
    .map((state) => ({ state, count: deliveries.filter((delivery) => delivery.state === state).length }))
    .filter(({ count }) => count > 0)
  const failed = deliveries.filter(({ state, why }) => state === 'failed' && why !== null)
  if (counts.length === 0) return <Words>{texts.nothingSent}</Words>
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
      {failed.map(({ personId, why }) => (
        <Words key={personId} look="meta" className={styles.failed}>
          {people.get(personId)}: {why}
        </Words>
      ))}
    </>
  )
}
