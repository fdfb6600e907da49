import type { HideFor } from '../../../shared/home/schemas.ts'
import type { PersonSummary } from '../../../shared/people/schemas.ts'
import { firstName } from '../../components/person-line.ts'
import { suggestionMenuTexts } from '../../lib/i18n/suggestion-menu.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useSession } from '../../lib/session.tsx'
import { useDeferredSave } from '../../lib/use-save.ts'
import { suggestionKey } from './suggestion-key.ts'

/** Takes somebody off the suggestions, for a while or ever; only the viewer knows. */
export function useHideSuggestion(person: PersonSummary): (until: HideFor) => void {
  const texts = useTexts(suggestionMenuTexts)
  const { call } = useSession()
  const deferSave = useDeferredSave()
  const name = firstName(person)
  const personId = person.id
  return (until) =>
    deferSave({
      hides: suggestionKey(personId),
      done: texts.hidden[until](name),
      run: () => call('hideSuggestion', { personId, until }, { keepalive: true }),
      refresh: ['getPeopleToMeet'],
      unsaved: texts.unsaved(name),
    })
}
