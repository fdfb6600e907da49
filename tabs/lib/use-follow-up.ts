import { useCallback } from 'react'
import type { FollowUpAnswer, FollowUpUndo } from '../../shared/follow-ups/schemas.ts'
import type { EndpointName } from '../../shared/api/routes.ts'
import type { PersonSummary } from '../../shared/people/schemas.ts'
import { useFeedback } from '../components/feedback.tsx'
import { firstName } from '../components/person-line.ts'
import { followUpTexts } from './i18n/follow-ups.ts'
import { useTexts } from './i18n/use-texts.ts'
import { useInvalidate } from './query.ts'
import { useSession } from './session.tsx'
import { useSave } from './use-save.ts'

const AFFECTED: readonly EndpointName[] = ['getHome', 'getNetwork', 'getPerson']

export const followUpKey = (personId: string): string => `follow-up/${personId}`

/**
 * Answers a follow-up: the row leaves at once, the answer is saved at once (nobody else hears of it),
 * and Undo takes it back on the server.
 */
export function useAnswerFollowUp(): (person: PersonSummary, answer: FollowUpAnswer) => void {
  const { call } = useSession()
  const { hide, offerUndo } = useFeedback()
  const texts = useTexts(followUpTexts)
  const invalidate = useInvalidate()
  const save = useSave()
  return useCallback(
    (person, answer) => {
      const show = hide(followUpKey(person.id))
      const name = firstName(person)
      const takeBack = (before: FollowUpUndo): void => {
        void save({
          run: () => call('undoFollowUp', { personId: person.id, ...before }),
          refresh: AFFECTED,
          unsaved: texts.undoFailed(name),
        }).then(show)
      }
      const saved = save({
        run: () => call('answerFollowUp', { personId: person.id, ...answer }, { keepalive: true }),
        refresh: [],
        unsaved: texts.unsaved(name),
        onSaved: (before) =>
          offerUndo({ text: texts.done[answer.answer](name), undo: () => takeBack(before), settle: () => {} }),
      })
      void saved.then(() => invalidate(...AFFECTED)).then(show)
    },
    [call, hide, offerUndo, texts, invalidate, save],
  )
}
