import type { PersonSummary } from '../../shared/people/schemas.ts'
import { useFeedback } from '../components/feedback.tsx'
import { firstName } from '../components/person-line.ts'
import { contactTexts } from './i18n/contact.ts'
import { useTexts } from './i18n/use-texts.ts'
import { useSession } from './session.tsx'
import { CONTACT_ENDPOINTS } from './use-follow-up.ts'
import { useSave } from './use-save.ts'

/** Takes somebody into the viewer's network by hand; it can be undone. */
export function useAddContact(): (person: PersonSummary) => void {
  const { call } = useSession()
  const { offerUndo } = useFeedback()
  const texts = useTexts(contactTexts)
  const save = useSave()
  return (person) => {
    const personId = person.id
    const name = firstName(person)
    const takeBack = (): void =>
      void save({
        run: () => call('removeContact', { personId }, { keepalive: true }),
        refresh: CONTACT_ENDPOINTS,
        unsaved: texts.removeUnsaved(name),
      })
    void save({
      run: () => call('addContact', { personId }),
      refresh: CONTACT_ENDPOINTS,
      unsaved: texts.addUnsaved(name),
      onSaved: () => offerUndo({ text: texts.added(name), undo: takeBack }),
    })
  }
}
