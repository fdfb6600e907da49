import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { MyAssignment } from '../../../shared/mentoring/assignment.ts'
import { Actions } from '../../components/actions.tsx'
import { Card } from '../../components/card.tsx'
import { PersonRow } from '../../components/person-row.tsx'
import { Section } from '../../components/section.tsx'
import { Words } from '../../components/text.tsx'
import { assignmentTexts } from '../../lib/i18n/assignment.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'

const useStyles = makeStyles({ card: { display: 'grid', rowGap: tokens.spacingVerticalM } })

interface AssignmentOutcomeProps {
  last: NonNullable<MyAssignment['last']>
  onSeeMine: () => void
  onFind: () => void
}

/** What the release has brought the viewer, and what became of each wish. */
export function AssignmentOutcome({ last, onSeeMine, onFind }: AssignmentOutcomeProps) {
  const styles = useStyles()
  const texts = useTexts(assignmentTexts)
  return (
    <>
      <Section heading={texts.outcome}>
        <Card className={styles.card}>
          <Words>{last.text}</Words>
          <Actions>
            {last.mentor !== null && <Button onClick={onSeeMine}>{texts.seeMine}</Button>}
            <Button {...(last.mentor === null ? {} : { appearance: 'subtle' })} onClick={onFind}>
              {texts.find}
            </Button>
          </Actions>
        </Card>
      </Section>
      {last.wishes.length > 0 && (
        <Section heading={texts.yourWishes}>
          <Card size="rows">
            {last.wishes.map(({ mentor, text }) => (
              <PersonRow key={mentor.id} person={mentor}>
                <Words>{text}</Words>
              </PersonRow>
            ))}
          </Card>
        </Section>
      )}
    </>
  )
}
