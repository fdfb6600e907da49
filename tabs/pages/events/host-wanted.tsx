import { Button } from '@fluentui/react-components'
import type { EventDetail } from '../../../shared/events/schemas.ts'
import { Actions } from '../../components/actions.tsx'
import { Inset } from '../../components/card.tsx'
import { useFeedback } from '../../components/feedback.tsx'
import { Words } from '../../components/text.tsx'
import { focusPage } from '../../lib/focus-page.ts'
import { eventsTexts } from '../../lib/i18n/events.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useSession } from '../../lib/session.tsx'
import { useSave } from '../../lib/use-save.ts'

/** To who means to come to an event whose host had to give it up. */
export function HostWanted({ event: { eventId, title } }: { event: EventDetail }) {
  const texts = useTexts(eventsTexts)
  const { call } = useSession()
  const { offerUndo } = useFeedback()
  const save = useSave()
  const takeOver = (): void => {
    // The button goes with its block.
    focusPage()
    void save({
      run: () => call('takeOverEvent', { eventId }),
      refresh: ['getEvent', 'searchEvents', 'searchEventDates', 'getHome'],
      unsaved: texts.notTakenOver,
      onSaved: ({ isHost }) => offerUndo({ text: isHost ? texts.tookOver(title) : texts.takenOver(title) }),
    })
  }
  return (
    <Inset>
      <Words as="h3" look="rowTitle">
        {texts.hostWanted}
      </Words>
      <Words>{texts.hostWantedText}</Words>
      <Actions>
        <Button onClick={takeOver}>{texts.takeOver}</Button>
      </Actions>
    </Inset>
  )
}
