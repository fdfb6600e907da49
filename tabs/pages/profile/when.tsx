import { makeStyles, tokens } from '@fluentui/react-components'
import type { Attention, HoursOfWeek, Me } from '../../../shared/people/schemas.ts'
import { Card } from '../../components/card.tsx'
import { Section } from '../../components/section.tsx'
import { Words } from '../../components/text.tsx'
import { WorkingHoursFields } from '../../components/working-hours-fields.tsx'
import { profileTexts } from '../../lib/i18n/profile.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useSession } from '../../lib/session.tsx'
import { AttentionFields } from './attention.tsx'
import { LanguageField } from './language-field.tsx'
import { useDraft } from './use-draft.ts'

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXL },
  hours: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
})

const endsAfterStart = (hours: HoursOfWeek): boolean => hours.startMinute < hours.endMinute

/** Working hours, and when and how much Hallway may write. */
export function WhenSection({ me }: { me: Me }) {
  const styles = useStyles()
  const texts = useTexts(profileTexts)
  const { call } = useSession()
  const hours = useDraft(me, {
    read: ({ workingHours }) => workingHours,
    save: (draft) => call('updateWorkingHours', draft, { keepalive: true }),
    about: 'working-hours',
    isValid: endsAfterStart,
  })
  const attention = useDraft(me, {
    read: ({ preferences: { weeklyBudget, messageHours } }): Attention => ({ weeklyBudget, messageHours }),
    save: (draft) => call('updateAttention', draft, { keepalive: true }),
    about: 'attention',
    isValid: ({ messageHours }) => messageHours === null || endsAfterStart(messageHours),
  })
  const state = [hours.state, attention.state].find((each) => each !== 'idle')
  return (
    <Section heading={texts.when} {...(state === undefined ? {} : { note: texts[state] })}>
      <Card className={styles.card}>
        <div className={styles.hours}>
          <Words as="h3" look="rowTitle">
            {texts.workingHours}
          </Words>
          <WorkingHoursFields hours={hours.draft} onChange={hours.change} />
        </div>
        <AttentionFields attention={attention.draft} onChange={attention.change} />
        <LanguageField language={me.preferences.language} />
      </Card>
    </Section>
  )
}
