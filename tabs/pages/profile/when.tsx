import { makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { Me, WorkingHours } from '../../../shared/people/schemas.ts'
import { Card } from '../../components/card.tsx'
import { Section } from '../../components/section.tsx'
import { Words } from '../../components/text.tsx'
import { WorkingHoursFields } from '../../components/working-hours-fields.tsx'
import { profileTexts } from '../../lib/i18n/profile.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useSession } from '../../lib/session.tsx'
import { useSaveMe } from '../../lib/use-save-me.ts'

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
})

/** Working hours, saved at once, and how much Hallway may write. */
export function WhenSection({ me }: { me: Me }) {
  const styles = useStyles()
  const texts = useTexts(profileTexts)
  const { call } = useSession()
  const saveMe = useSaveMe()
  const [hours, setHours] = useState(me.workingHours)
  const change = async (next: WorkingHours): Promise<void> => {
    setHours(next)
    if (next.startMinute >= next.endMinute) return
    const worked = await saveMe({
      // Also where it is tried again long after.
      run: async () => {
        const me = await call('updateWorkingHours', next)
        setHours(me.workingHours)
        return me
      },
      unsaved: texts.unsaved,
      about: 'working-hours',
    })
    if (!worked) setHours(hours)
  }
  return (
    <Section heading={texts.when}>
      <Card className={styles.card}>
        <WorkingHoursFields hours={hours} onChange={(next) => void change(next)} />
        <div>
          <Words as="h3" look="rowTitle">
            {texts.budget(me.preferences.weeklyBudget)}
          </Words>
          <Words look="meta">{texts.budgetHint}</Words>
        </div>
      </Card>
    </Section>
  )
}
