import { useQueryClient } from '@tanstack/react-query'
import type { PersonSummary } from '../../../shared/people/schemas.ts'
import type { NeverPairs } from '../../../shared/privacy/schemas.ts'
import { useFeedback } from '../../components/feedback.tsx'
import { privacyTexts } from '../../lib/i18n/privacy.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useSession } from '../../lib/session.tsx'
import { useSave } from '../../lib/use-save.ts'

type Change = (person: PersonSummary) => Promise<void>

/** Changes the list at once, each with its way back. */
export function useNeverPairs(): { add: Change; takeOff: Change } {
  const texts = useTexts(privacyTexts)
  const { call } = useSession()
  const { offerUndo } = useFeedback()
  const save = useSave()
  const queries = useQueryClient()

  async function put(run: () => Promise<NeverPairs>): Promise<boolean> {
    return await save({
      run,
      refresh: ['getHome', 'getPeopleToMeet'],
      unsaved: texts.listUnsaved,
      onSaved: (list) => queries.setQueryData(['getNeverPairs', {}], list),
    })
  }
  const addNow = (personId: string) => put(() => call('addNeverPair', { personId }))
  const takeOffNow = (personId: string) => put(() => call('removeNeverPair', { personId }))

  return {
    async add({ id, name }) {
      if (await addNow(id)) offerUndo({ text: texts.added(name), undo: () => void takeOffNow(id) })
    },
    async takeOff({ id, name }) {
      if (await takeOffNow(id)) offerUndo({ text: texts.takenOff(name), undo: () => void addNow(id) })
    },
  }
}
