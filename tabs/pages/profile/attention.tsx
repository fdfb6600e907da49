import { Field, makeStyles, Radio, RadioGroup, Slider, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { MOST_MESSAGES_A_WEEK } from '../../../shared/people/limits.ts'
import type { Attention, MessageHours } from '../../../shared/people/schemas.ts'
import { HoursFields } from '../../components/hours-fields.tsx'
import { profileTexts } from '../../lib/i18n/profile.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'

/** What somebody who wants other hours than their working hours begins with. */
const USUAL_HOURS: MessageHours = { days: [1, 2, 3, 4, 5], startMinute: 8 * 60, endMinute: 20 * 60 }

const useStyles = makeStyles({
  slider: { maxWidth: '320px' },
  ownHours: { marginTop: tokens.spacingVerticalS },
})

interface AttentionFieldsProps {
  attention: Attention
  onChange: (changed: Partial<Attention>) => void
}

/** When Hallway may write, and how much. */
export function AttentionFields({ attention: { weeklyBudget, messageHours }, onChange }: AttentionFieldsProps) {
  const styles = useStyles()
  const texts = useTexts(profileTexts)
  // Kept while the other choice is tried out.
  const [ownHours, setOwnHours] = useState(messageHours ?? USUAL_HOURS)
  const setHours = (hours: MessageHours): void => {
    setOwnHours(hours)
    onChange({ messageHours: hours })
  }
  return (
    <>
      <div>
        <Field label={{ children: texts.messageTimes, weight: 'semibold' }} hint={texts.messageTimesHint}>
          <RadioGroup
            value={messageHours === null ? 'working-hours' : 'own'}
            onChange={(_event, { value }) => onChange({ messageHours: value === 'own' ? ownHours : null })}
          >
            <Radio value="working-hours" label={texts.inWorkingHours} />
            <Radio value="own" label={texts.inOwnHours} />
          </RadioGroup>
        </Field>
        {messageHours !== null && (
          <div className={styles.ownHours}>
            <HoursFields label={texts.messageDays} hours={messageHours} onChange={setHours} />
          </div>
        )}
      </div>
      <Field
        label={{
          children: weeklyBudget === 0 ? texts.noMessages : texts.budget(weeklyBudget),
          weight: 'semibold',
        }}
        hint={weeklyBudget === 0 ? texts.noMessagesHint : texts.budgetHint}
      >
        <Slider
          className={styles.slider}
          min={0}
          max={MOST_MESSAGES_A_WEEK}
          value={weeklyBudget}
          onChange={(_event, { value }) => onChange({ weeklyBudget: value })}
        />
      </Field>
    </>
  )
}
