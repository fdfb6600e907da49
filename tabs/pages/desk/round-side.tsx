import { makeStyles, tokens } from '@fluentui/react-components'
import type { RoundDetail } from '../../../shared/coffee/desk.ts'
import { Card } from '../../components/card.tsx'
import { Section } from '../../components/section.tsx'
import { Words } from '../../components/text.tsx'
import { deskTexts } from '../../lib/i18n/desk.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { Deliveries } from './deliveries.tsx'

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalS },
})

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
      <Deliveries
        people={round.matches.flatMap(({ people }) => people)}
        deliveries={round.matches.flatMap(({ deliveries }) => deliveries)}
      />
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
