import { useState } from 'react'
import { GOAL_MAX_LENGTH, GOAL_MIN_LENGTH } from '../../../shared/mentoring/limits.ts'
import type { Rhythm } from '../../../shared/mentoring/schemas.ts'
import type { PersonSummary } from '../../../shared/people/schemas.ts'
import { useFeedback } from '../../components/feedback.tsx'
import { countOver } from '../../components/limited-text.tsx'
import { firstName } from '../../components/person-line.ts'
import { mentorsTexts } from '../../lib/i18n/mentors.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { dropDraft, keepDraft, readDraft, type RequestDraft } from '../../lib/request-draft.ts'
import { useEndpoint } from '../../lib/query.ts'
import { useSession } from '../../lib/session.tsx'
import { useSave } from '../../lib/use-save.ts'

export interface RequestFormState {
  draft: RequestDraft
  change: (changed: Partial<RequestDraft>) => void
  /** How many characters are missing; only once sending was tried. */
  missing: number
  isSending: boolean
  send: () => void
}

const empty: RequestDraft = { goal: '', rhythm: 'every-two-weeks' satisfies Rhythm }

/** The request to one mentor. What is written stays for seven days if it is not sent. */
export function useRequestForm(mentorId: string, mentor: PersonSummary | null, onSent: () => void): RequestFormState {
  const texts = useTexts(mentorsTexts)
  const { call } = useSession()
  const save = useSave()
  const { announce } = useFeedback()
  const me = useEndpoint('getMe', {})
  const about = `${me.data?.person.id ?? ''}.${mentorId}`
  const [typed, setTyped] = useState<RequestDraft | null>(null)
  const draft = typed ?? readDraft(about) ?? empty
  const [wasTried, setWasTried] = useState(false)
  const [isSending, setIsSending] = useState(false)
  const goal = draft.goal.trim()
  const missing = Math.max(0, GOAL_MIN_LENGTH - goal.length)
  const change = (changed: Partial<RequestDraft>): void => {
    const next = { ...draft, ...changed }
    setTyped(next)
    keepDraft(about, next)
  }
  const send = async (name: string): Promise<void> => {
    setIsSending(true)
    await save({
      run: () => call('requestMentoring', { mentorId, goal, rhythm: draft.rhythm }),
      refresh: ['getMyMentorships', 'searchMentors', 'getPerson'],
      unsaved: texts.notSent(name),
      onSaved: () => {
        announce(texts.sent(name))
        dropDraft(about)
        setTyped(null)
        onSent()
      },
    })
    setIsSending(false)
  }
  return {
    draft,
    change,
    missing: wasTried ? missing : 0,
    isSending,
    send: () => {
      setWasTried(true)
      const isSound = missing === 0 && countOver(goal, GOAL_MAX_LENGTH) === 0
      if (isSound && mentor !== null && !isSending) void send(firstName(mentor))
    },
  }
}
