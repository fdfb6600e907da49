import type { RoundDetail } from '../../../shared/coffee/desk.ts'
import { Card } from '../../components/card.tsx'
import { Section } from '../../components/section.tsx'
import { Words } from '../../components/text.tsx'
import { deskTexts } from '../../lib/i18n/desk.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { Deliveries } from './deliveries.tsx'
import { Notes } from './notes.tsx'

/** What could not be as the settings want it, what has left, and whether they met. */
export function RoundSide({ round }: { round: RoundDetail }) {
  const texts = useTexts(deskTexts)
  return (
    <>
      <Notes heading={texts.notes} notes={round.notes} none={texts.noNotes} />
      <Deliveries
        heading={texts.deliveries}
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
