import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { GOAL_MAX_LENGTH, GOAL_MIN_LENGTH } from '../../../shared/mentoring/limits.ts'
import type { AssignmentJoin } from '../../../shared/mentoring/assignment.ts'
import { countOver } from '../../components/limited-text.tsx'
import { assignmentTexts } from '../../lib/i18n/assignment.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { dropDraft, keepDraft, readDraft } from '../../lib/request-draft.ts'
import { useEndpoint } from '../../lib/query.ts'
import { useSession } from '../../lib/session.tsx'
import { useSave } from '../../lib/use-save.ts'

export interface AssignmentFormState {
  said: AssignmentJoin
  change: (changed: Partial<AssignmentJoin>) => void
  /** How many characters are missing; only once sending was tried. */
  missing: number
  isSending: boolean
  send: () => void
}

/** What a mentee says on joining. Words that were not sent stay for seven days. */
export function useAssignmentForm(
  { mine, wantsToLearn }: { mine: AssignmentJoin | null; wantsToLearn: string[] },
  onSaved: () => void,
): AssignmentFormState {
  const texts = useTexts(assignmentTexts)
  const { call } = useSession()
  const save = useSave()
  const queries = useQueryClient()
  const me = useEndpoint('getMe', {})
  const about = `${me.data?.person.id ?? ''}.assignment`
  const [said, setSaid] = useState<AssignmentJoin>(() => {
    const draft = readDraft(about)
    const before = mine ?? { goal: '', rhythm: 'every-two-weeks', topics: wantsToLearn, wishes: [] }
    return { ...before, ...draft }
  })
  const [wasTried, setWasTried] = useState(false)
  const [isSending, setIsSending] = useState(false)
  const goal = said.goal.trim()
  const missing = Math.max(0, GOAL_MIN_LENGTH - goal.length)
  const change = (changed: Partial<AssignmentJoin>): void => {
    const next = { ...said, ...changed }
    setSaid(next)
    keepDraft(about, { goal: next.goal, rhythm: next.rhythm })
  }
  const send = async (): Promise<void> => {
    setIsSending(true)
    await save({
      run: () => call('joinAssignment', { ...said, goal, wishes: said.wishes.map(({ id }) => id) }),
      refresh: ['getAssignment'],
      done: mine === null ? texts.saved : texts.changed,
      unsaved: texts.unsaved,
      onSaved(assignment) {
        queries.setQueryData(['getMyAssignment', {}], assignment)
        dropDraft(about)
        onSaved()
      },
    })
    setIsSending(false)
  }
  return {
    said,
    change,
    missing: wasTried ? missing : 0,
    isSending,
    send: () => {
      setWasTried(true)
      if (missing === 0 && countOver(goal, GOAL_MAX_LENGTH) === 0 && !isSending) void send()
    },
  }
}
