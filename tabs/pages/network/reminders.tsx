import { makeStyles, Radio, RadioGroup, Select, tokens } from '@fluentui/react-components'
import { useId, useState } from 'react'
import type { Me, Nudges } from '../../../shared/people/schemas.ts'
import { Card } from '../../components/card.tsx'
import { Section } from '../../components/section.tsx'
import { Words } from '../../components/text.tsx'
import { weekdayName, WEEK } from '../../lib/weekday-name.ts'
import { remindersTexts } from '../../lib/i18n/reminders.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useSession } from '../../lib/session.tsx'
import { useSaveMe } from '../../lib/use-save-me.ts'

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  day: { alignSelf: 'flex-start', marginInlineStart: '32px' },
})

/** When Hallway reminds the viewer in chat; saved at once. */
export function Reminders({ me }: { me: Me }) {
  const styles = useStyles()
  const texts = useTexts(remindersTexts)
  const { call, locale } = useSession()
  const saveMe = useSaveMe()
  const hintId = useId()
  const saved = me.preferences.nudges
  const [nudges, setNudges] = useState(saved)
  const change = async (changed: Partial<Nudges>): Promise<void> => {
    const next = { ...nudges, ...changed }
    setNudges(next)
    const worked = await saveMe({
      // Also where it is tried again long after.
      run: async () => {
        const answer = await call('updateNudges', next)
        setNudges(answer.preferences.nudges)
        return answer
      },
      unsaved: texts.unsaved,
      about: 'nudges',
      done: next.mode === 'daily' ? texts.savedDaily : texts.savedWeekly(weekdayName(locale, next.weekday)),
    })
    if (!worked) setNudges(nudges)
  }
  return (
    <Section heading={texts.title}>
      <Card className={styles.card}>
        <Words look="meta" id={hintId}>
          {texts.hint}
        </Words>
        <RadioGroup
          aria-label={texts.title}
          aria-describedby={hintId}
          value={nudges.mode}
          onChange={(_event, { value }) => void change({ mode: value === 'daily' ? 'daily' : 'weekly' })}
        >
          <Radio value="weekly" label={texts.weekly} />
          {nudges.mode === 'weekly' && (
            <Select
              size="small"
              className={styles.day}
              aria-label={texts.weekday}
              value={String(nudges.weekday)}
              onChange={(_event, { value }) => void change({ weekday: Number(value) })}
            >
              {WEEK.map((weekday) => (
                <option key={weekday} value={weekday}>
                  {weekdayName(locale, weekday)}
                </option>
              ))}
            </Select>
          )}
          <Radio value="daily" label={{ children: texts.daily }} />
        </RadioGroup>
      </Card>
    </Section>
  )
}
