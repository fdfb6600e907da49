import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { Actions } from '../../components/actions.tsx'
import { DateField } from '../../components/date-field.tsx'
import { assignmentDeskTexts } from '../../lib/i18n/assignment-desk.ts'
import { dateTexts } from '../../lib/i18n/dates.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useSession } from '../../lib/session.tsx'
import { useClock } from '../../lib/use-clock.ts'
import { useSaveAssignment } from './use-save-assignment.ts'

const useStyles = makeStyles({ dates: { display: 'grid', rowGap: tokens.spacingVerticalM } })

/** Opens an assignment until a day, or moves the day of the open one. */
export function AssignmentDates({ closesOn, label }: { closesOn: string | null; label: string }) {
  const styles = useStyles()
  const texts = useTexts(assignmentDeskTexts)
  const dates = useTexts(dateTexts)
  const clock = useClock()
  const { call } = useSession()
  const save = useSaveAssignment()
  const [typed, setTyped] = useState<string | null>(null)
  const [wasTried, setWasTried] = useState(false)
  const day = typed ?? closesOn ?? ''
  const problem = problemOf(day, clock.today())
  const change = (): void => {
    setWasTried(true)
    if (problem !== null) return
    setTyped(null)
    setWasTried(false)
    void save({
      run: () => call('openAssignment', { closesOn: day }),
      done: closesOn === null ? texts.opened : texts.moved(clock.date(day)),
      unsaved: closesOn === null ? texts.openUnsaved : texts.moveUnsaved,
    })
  }
  return (
    <div className={styles.dates}>
      <DateField
        label={texts.closesOn}
        value={day}
        min={clock.today()}
        problem={wasTried && problem !== null ? dates[problem] : null}
        onChange={setTyped}
      />
      <Actions>
        <Button disabledFocusable={day === closesOn} onClick={change}>
          {label}
        </Button>
      </Actions>
    </div>
  )
}

function problemOf(day: string, today: string): 'missing' | 'past' | null {
  if (day === '') return 'missing'
  return day < today ? 'past' : null
}
