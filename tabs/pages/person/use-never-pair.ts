import type { PersonSummary } from '../../../shared/people/schemas.ts'
import { useFeedback } from '../../components/feedback.tsx'
import { firstName } from '../../components/person-line.ts'
import { personTexts } from '../../lib/i18n/person.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useEndpoint } from '../../lib/query.ts'
import { useSession } from '../../lib/session.tsx'
import { useSave } from '../../lib/use-save.ts'

/** Whether somebody is on the viewer's private list. Only the viewer learns of it, so it is saved at once, with Undo. */
export function useNeverPair(person: PersonSummary): { isNeverPaired: boolean; change: (never: boolean) => void } {
  const texts = useTexts(personTexts)
  const { call } = useSession()
  const { offerUndo } = useFeedback()
  const save = useSave()
  const list = useEndpoint('getNeverPairs', {})
  const personId = person.id
  const name = firstName(person)
  const send = async (never: boolean): Promise<boolean> =>
    await save({
      run: () => call(never ? 'addNeverPair' : 'removeNeverPair', { personId }),
      refresh: ['getNeverPairs', 'getHome', 'getPeopleToMeet'],
      unsaved: texts.pairUnsaved,
    })
  return {
    isNeverPaired: list.data?.people.some(({ id }) => id === personId) ?? false,
    change: (never) =>
      void send(never).then((isSaved) => {
        if (!isSaved) return
        const text = never ? texts.dontPairDone(name) : texts.pairAgainDone(name)
        offerUndo({ text, undo: () => void send(!never) })
      }),
  }
}
