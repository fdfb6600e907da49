import type { PersonToMeet } from '../../../shared/home/schemas.ts'
import { firstName } from '../../components/person-line.ts'
import { homeTexts } from '../../lib/i18n/home.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useSession } from '../../lib/session.tsx'
import { openChat } from '../../lib/teams.ts'
import { useDeferredSave } from '../../lib/use-save.ts'
import { suggestionKey } from './suggestion-key.ts'

/** What the button of somebody suggested does: a chat opens, or they are asked when the time to undo is over. */
export function useOffer({ person, offer, chatUrl }: PersonToMeet): () => void {
  const texts = useTexts(homeTexts)
  const { call } = useSession()
  const deferSave = useDeferredSave()
  const name = firstName(person)
  const personId = person.id
  return () => {
    if (offer !== 'introduce') {
      void openChat(chatUrl)
      return
    }
    const introductionId = crypto.randomUUID()
    deferSave({
      hides: suggestionKey(personId),
      done: texts.introduceDone(name),
      run: () => call('askIntroduction', { introductionId, personId }, { keepalive: true }),
      refresh: ['getPeopleToMeet', 'getOpenIntroductions'],
      unsaved: texts.introduceUnsaved(name),
    })
  }
}
