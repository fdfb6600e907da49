import { Field, makeStyles, Select } from '@fluentui/react-components'
import { useState } from 'react'
import { monthAndYear } from '../../../../shared/i18n/dates.ts'
import type { Mentorship } from '../../../../shared/mentoring/mentorships.ts'
import { monthEnds } from '../../../../shared/mentoring/month-ends.ts'
import type { PersonSummary } from '../../../../shared/people/schemas.ts'
import { firstName } from '../../../components/person-line.ts'
import { Words } from '../../../components/text.tsx'
import { mentorshipTexts } from '../../../lib/i18n/mentorship.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import { useSession } from '../../../lib/session.tsx'
import { useClock } from '../../../lib/use-clock.ts'
import { useMentorshipChange } from './use-mentorship.ts'

const useStyles = makeStyles({ month: { maxWidth: '240px' } })

interface ExpectedEndProps {
  mentorship: Mentorship
  other: PersonSummary
}

/** Until when the mentor plans it: they choose, the mentee reads. */
export function ExpectedEnd({ mentorship, other }: ExpectedEndProps) {
  const texts = useTexts(mentorshipTexts)
  const { locale } = useClock()
  if (other.id === mentorship.mentee.id) return <EndField mentorship={mentorship} other={other} />
  if (mentorship.expectedEnd === null) return null
  return <Words look="meta">{texts.plannedUntil(monthAndYear(locale, mentorship.expectedEnd))}</Words>
}

function EndField({ mentorship, other }: ExpectedEndProps) {
  const styles = useStyles()
  const texts = useTexts(mentorshipTexts)
  const clock = useClock()
  const { call } = useSession()
  const change = useMentorshipChange()
  const said = mentorship.expectedEnd ?? ''
  const [chosen, setChosen] = useState(said)
  const choices = [...new Set([...(said === '' ? [] : [said]), ...monthEnds(clock.today())])].toSorted()
  const choose = async (value: string): Promise<void> => {
    setChosen(value)
    const saved = await change({
      run: () => call('expectMentorshipEnd', { mentorshipId: mentorship.id, on: value === '' ? null : value }),
      unsaved: texts.untilUnsaved(firstName(other)),
      refresh: ['searchMentors'],
    })
    if (!saved) setChosen(said)
  }
  return (
    <Field label={texts.until} hint={texts.untilHint}>
      <Select className={styles.month} value={chosen} onChange={(_event, { value }) => void choose(value)}>
        <option value="">{texts.noEnd}</option>
        {choices.map((end) => (
          <option key={end} value={end}>
            {monthAndYear(clock.locale, end)}
          </option>
        ))}
      </Select>
    </Field>
  )
}
