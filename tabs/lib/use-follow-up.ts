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

/** Whatever shows something of a contact. */
export const CONTACT_ENDPOINTS: readonly EndpointName[] = [
  'getHome',
  'getPeopleToMeet',
  'getNetwork',
  'getTie',
  'getPerson',
]

export const followUpKey = (personId: string): string => `follow-up/${personId}`

export interface ContactChange {
  person: PersonSummary
  run: () => Promise<FollowUpUndo>
  /** Said in the toast beside Undo. */
  done: string
  unsaved: string
  /** What leaves the page until it has been read again; see `isHidden`. */
  hides?: string
}

/**
 * Changes something about a contact: saved at once (nobody else hears of it), and Undo takes it back
 * on the server. Resolves to whether it is saved.
 */
export function useChangeContact(): (change: ContactChange) => Promise<boolean> {
  const { call } = useSession()
  const { hide, offerUndo } = useFeedback()
  const texts = useTexts(followUpTexts)
  const invalidate = useInvalidate()
  const save = useSave()
  return useCallback(
    async ({ person, run, done, unsaved, hides }) => {
      const show = hides === undefined ? () => {} : hide(hides)
      const takeBack = (before: FollowUpUndo): void => {
        void save({
          run: () => call('undoFollowUp', { personId: person.id, ...before }),
          refresh: CONTACT_ENDPOINTS,
          unsaved: texts.undoFailed(firstName(person)),
        }).then(show)
      }
      const isSaved = await save({
        run,
        refresh: [],
        unsaved,
        onSaved: (before) => offerUndo({ text: done, undo: () => takeBack(before), settle: () => {} }),
      })
      void invalidate(...CONTACT_ENDPOINTS).then(show)
      return isSaved
    },
    [call, hide, offerUndo, texts, invalidate, save],
  )
}

/** Answers a follow-up: its row leaves at once. `done` says it more exactly than the usual words. */
export function useAnswerFollowUp(): (person: PersonSummary, answer: FollowUpAnswer, done?: string) => void {
  const { call } = useSession()
  const texts = useTexts(followUpTexts)
  const change = useChangeContact()
  return useCallback(
    (person, answer, done) => {
      const name = firstName(person)
      void change({
        person,
        run: () => call('answerFollowUp', { personId: person.id, ...answer }, { keepalive: true }),
        done: done ?? texts.done[answer.answer](name),
        unsaved: texts.unsaved(name),
        hides: followUpKey(person.id),
      })
    },
    [call, texts, change],
  )
}
