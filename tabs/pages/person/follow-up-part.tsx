import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components'
import type { Contact } from '../../../shared/follow-ups/schemas.ts'
import { Actions } from '../../components/actions.tsx'
import { PanelSection } from '../../components/panel-section.tsx'
import { SnoozeMenu } from '../../components/snooze-menu.tsx'
import { Words } from '../../components/text.tsx'
import { CADENCES, fromCadence, toCadence } from '../../lib/cadence-choice.ts'
import { contactTexts } from '../../lib/i18n/contact.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useContactActions } from '../../lib/use-contact-actions.ts'
import { useDueOn } from '../../lib/use-due.ts'
import { useAnswerFollowUp } from '../../lib/use-follow-up.ts'

const useStyles = makeStyles({
  lines: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalM },
})

/** How often the viewer wants to be reminded of this contact, when next, and the answers. */
export function FollowUpPart({ contact: { person, cadenceDays, dueOn } }: { contact: Contact }) {
  const styles = useStyles()
  const texts = useTexts(contactTexts)
  const dueWords = useDueOn()
  const due = dueOn === null ? null : dueWords(dueOn)
  const answer = useAnswerFollowUp()
  const { setCadence } = useContactActions(person)
  return (
    <PanelSection
      heading={texts.followUp}
      note={
        due !== null && (
          <Words as="span" look="meta">
            {due.look === 'later' ? texts.next(due.text) : due.text}
          </Words>
        )
      }
    >
      <div className={styles.lines}>
        <Field label={texts.remind}>
          <Select value={fromCadence(cadenceDays)} onChange={(_event, { value }) => setCadence(toCadence(value))}>
            {CADENCES.map((cadence) => (
              <option key={cadence} value={cadence}>
                {texts.cadence[cadence]}
              </option>
            ))}
          </Select>
        </Field>
        <Actions>
          <Button aria-label={texts.talkedWith(person.name)} onClick={() => answer(person, { answer: 'talked' })}>
            {texts.talked}
          </Button>
          {dueOn !== null && <SnoozeMenu person={person} />}
        </Actions>
      </div>
    </PanelSection>
  )
}
