import { Button, Checkbox, Input, makeStyles, tokens } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import { type FormEvent, useCallback, useId, useRef, useState } from 'react'
import { MOST_STEPS, STEP_MAX_LENGTH } from '../../../../shared/mentoring/limits.ts'
import type { Mentorship, MentorshipGoal } from '../../../../shared/mentoring/mentorships.ts'
import { IconButton } from '../../../components/icon-button.tsx'
import { Words } from '../../../components/text.tsx'
import { mentorshipTexts } from '../../../lib/i18n/mentorship.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import { useSession } from '../../../lib/session.tsx'
import { narrow } from '../../../lib/use-media.ts'
import { usePatch } from '../../../lib/use-patch.ts'
import { useMentorshipChange } from './use-mentorship.ts'
import { withGoal } from './with-goal.ts'

const useStyles = makeStyles({
  goals: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  goal: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between', minWidth: 0 },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  done: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground3 },
  form: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    [narrow]: { '& > button': { minHeight: '40px' } },
  },
  field: { flexGrow: 1, maxWidth: '420px' },
})

/** The steps that the two have set themselves; either ticks, adds and removes. */
export function GoalList({ mentorship }: { mentorship: Mentorship }) {
  const styles = useStyles()
  const texts = useTexts(mentorshipTexts)
  const headingId = useId()
  const field = useRef<HTMLElement>(null)
  const keepField = useCallback((element: HTMLElement | null) => {
    field.current = element
  }, [])
  const isFull = mentorship.goals.length >= MOST_STEPS
  return (
    <div className={styles.goals}>
      <Words id={headingId} as="h4" look="label">
        {texts.steps}
      </Words>
      {mentorship.goals.length === 0 && <Words>{texts.noSteps}</Words>}
      <ul className={styles.list} aria-labelledby={headingId}>
        {mentorship.goals.map((goal) => (
          <GoalRow key={goal.id} mentorshipId={mentorship.id} goal={goal} onRemoved={() => field.current?.focus()} />
        ))}
      </ul>
      {isFull ? (
        <Words look="meta">{texts.stepsFull}</Words>
      ) : (
        <NewGoal mentorshipId={mentorship.id} field={keepField} />
      )}
    </div>
  )
}

interface GoalRowProps {
  mentorshipId: string
  goal: MentorshipGoal
  onRemoved: () => void
}

function GoalRow({ mentorshipId, goal, onRemoved }: GoalRowProps) {
  const styles = useStyles()
  const texts = useTexts(mentorshipTexts)
  const { call } = useSession()
  const change = useMentorshipChange()
  const patch = usePatch()
  const tick = async (isDone: boolean): Promise<void> => {
    const putBack = patch('getMyMentorships', (mine) => withGoal(mine, mentorshipId, { ...goal, isDone }))
    const saved = await change({
      run: () => call('tickMentorshipGoal', { mentorshipId, goalId: goal.id, isDone }),
      unsaved: texts.stepsUnsaved,
    })
    if (!saved) putBack()
  }
  const remove = (): void => {
    onRemoved()
    void change({
      run: () => call('removeMentorshipGoal', { mentorshipId, goalId: goal.id }),
      unsaved: texts.stepsUnsaved,
    })
  }
  return (
    <li className={styles.goal}>
      <Checkbox
        checked={goal.isDone}
        label={{
          className: styles.words,
          children: <span className={goal.isDone ? styles.done : ''}>{goal.words}</span>,
        }}
        onChange={(_event, { checked }) => void tick(checked === true)}
      />
      <IconButton label={texts.removeStep(goal.words)} icon={<DismissRegular />} onPress={remove} />
    </li>
  )
}

interface NewGoalProps {
  mentorshipId: string
  field: (element: HTMLElement | null) => void
}

/** What was typed stays until it is saved. */
function NewGoal({ mentorshipId, field }: NewGoalProps) {
  const styles = useStyles()
  const texts = useTexts(mentorshipTexts)
  const { call } = useSession()
  const change = useMentorshipChange()
  const [words, setWords] = useState('')
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const wanted = words.trim()
    if (wanted === '') return
    const saved = await change({
      run: () => call('addMentorshipGoal', { mentorshipId, words: wanted }),
      unsaved: texts.stepsUnsaved,
    })
    if (saved) setWords('')
  }
  return (
    <form className={styles.form} onSubmit={(event) => void add(event)}>
      <Input
        ref={field}
        className={styles.field}
        aria-label={texts.newStep}
        placeholder={texts.newStep}
        maxLength={STEP_MAX_LENGTH}
        value={words}
        onChange={(_event, { value }) => setWords(value)}
      />
      <Button type="submit" disabledFocusable={words.trim() === ''}>
        {texts.addStep}
      </Button>
    </form>
  )
}
