import { useState } from 'react'
import { PROMISE_MAX_LENGTH } from '../../../shared/follow-ups/limits.ts'
import type { DatedPromise } from '../../../shared/follow-ups/schemas.ts'
import type { PersonSummary } from '../../../shared/people/schemas.ts'
import { contactTexts } from '../../lib/i18n/contact.ts'
import { dateTexts } from '../../lib/i18n/dates.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { dropKept, keepText, readKept } from '../../lib/kept-text.ts'
import { useClock } from '../../lib/use-clock.ts'
import { useContactActions } from '../../lib/use-contact-actions.ts'

interface PromiseFormInput {
  viewerId: string
  person: PersonSummary
  /** The one to change; null makes one. */
  promise: DatedPromise | null
  onSaved: () => void
}

export interface PromiseFormState {
  text: string
  on: string
  write: (text: string) => void
  choose: (on: string) => void
  /** What is wrong with each field; only once saving was tried. */
  problems: { text: string | null; on: string | null }
  isSaving: boolean
  hasFailed: boolean
  submit: () => void
  /** Forgets what was typed. */
  giveUp: () => void
}

/** A promise while it is made or changed. What was typed stays until it is saved or given up. */
export function usePromiseForm({ viewerId, person, promise, onSaved }: PromiseFormInput): PromiseFormState {
  const texts = useTexts(contactTexts)
  const dates = useTexts(dateTexts)
  const today = useClock().today()
  const { makePromise } = useContactActions(person)
  const key = `hallway.promise.${viewerId}.${person.id}`
  const [text, setText] = useState(() => readKept(key) ?? promise?.text ?? '')
  const [on, setOn] = useState(promise?.on ?? '')
  const [wasTried, setWasTried] = useState(false)
  const [phase, setPhase] = useState<'editing' | 'saving' | 'failed'>('editing')
  const wanted = text.trim()
  const problems = {
    text: textProblem(wanted.length, texts),
    on: on === '' ? dates.missing : on < today ? dates.past : null,
  }
  const save = async (): Promise<void> => {
    setPhase('saving')
    const isSaved = await makePromise({ text: wanted, on })
    setPhase(isSaved ? 'editing' : 'failed')
    if (!isSaved) return
    dropKept(key)
    onSaved()
  }
  return {
    text,
    on,
    write(next) {
      setText(next)
      keepText(key, next)
    },
    choose: setOn,
    problems: wasTried ? problems : { text: null, on: null },
    isSaving: phase === 'saving',
    hasFailed: phase === 'failed',
    submit() {
      setWasTried(true)
      if (problems.text === null && problems.on === null && phase !== 'saving') void save()
    },
    giveUp: () => dropKept(key),
  }
}

function textProblem(length: number, texts: (typeof contactTexts)['en']): string | null {
  if (length === 0) return texts.textMissing
  return length > PROMISE_MAX_LENGTH ? texts.textTooLong(PROMISE_MAX_LENGTH) : null
}
