import type { HideFor, PersonToMeet } from '../../../shared/home/schemas.ts'
import { firstName } from '../../components/person-line.ts'
import { homeTexts } from '../../lib/i18n/home.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useSession } from '../../lib/session.tsx'
import { openChat } from '../../lib/teams.ts'
import { useDeferredSave } from '../../lib/use-save.ts'

export const suggestionKey = (personId: string): string => `suggestion/${personId}`

/** What the viewer can do about somebody suggested; all but a chat waits for the time to undo. */
export function useSuggestion({ person, offer, chatUrl }: PersonToMeet): {
  /** What the card's button says. */
  act: () => void
  hide: (until: HideFor) => void
} {
  const texts = useTexts(homeTexts)
  const { call } = useSession()
  const deferSave = useDeferredSave()
  const name = firstName(person)
  const personId = person.id
  const leave = { hides: suggestionKey(personId), refresh: ['getHome'] as const }
  return {
    act() {
      if (offer !== 'introduce') {
        void openChat(chatUrl)
        return
      }
      const introductionId = crypto.randomUUID()
      deferSave({
        ...leave,
        done: texts.introduceDone(name),
        run: () => call('askIntroduction', { introductionId, personId }, { keepalive: true }),
        unsaved: texts.introduceUnsaved(name),
      })
    },
    hide: (until) =>
      deferSave({
        ...leave,
        done: texts.hidden[until](name),
        run: () => call('hideSuggestion', { personId, until }, { keepalive: true }),
        unsaved: texts.hiddenUnsaved(name),
      }),
  }
}
