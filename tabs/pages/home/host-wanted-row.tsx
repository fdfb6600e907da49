import { Button } from '@fluentui/react-components'
import type { EventCard } from '../../../shared/events/schemas.ts'
import { DateTile } from '../../components/date-tile.tsx'
import { useFeedback } from '../../components/feedback.tsx'
import { ListRow } from '../../components/list-row.tsx'
import { TextLink } from '../../components/text-link.tsx'
import { Words } from '../../components/text.tsx'
import { eventsTexts } from '../../lib/i18n/events.ts'
import { questionRowsTexts } from '../../lib/i18n/question-rows.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useSession } from '../../lib/session.tsx'
import { useGoTo } from '../../lib/use-go-to.ts'
import { useDeferredSave, useSave } from '../../lib/use-save.ts'

const REFRESH = ['getHome', 'getEvent', 'searchEvents', 'searchEventDates'] as const

/** The host of an event had to give it up, and the viewer means to come. */
export function HostWantedRow({ event, hideKey }: { event: EventCard; hideKey: string }) {
  const texts = useTexts(questionRowsTexts)
  const words = useTexts(eventsTexts)
  const goTo = useGoTo()
  const { host, decline } = useHosting(event, hideKey)
  const { eventId, startsAt, title, allDay } = event
  return (
    <ListRow
      picture={<DateTile instant={startsAt} allDay={allDay} small />}
      title={
        <TextLink look="name" onPress={() => goTo('events', `event/${eventId}/${startsAt}`)}>
          {texts.host(title)}
        </TextLink>
      }
      end={
        <>
          <Button size="small" aria-label={texts.hostIt(title)} onClick={host}>
            {words.takeOver}
          </Button>
          <Button size="small" appearance="subtle" aria-label={texts.notHostIt(title)} onClick={decline}>
            {texts.notNow}
          </Button>
        </>
      }
    >
      <Words look="meta">{`${words.hostWanted}. ${words.hostWantedText}`}</Words>
    </ListRow>
  )
}

function useHosting({ eventId, title }: EventCard, hideKey: string): { host: () => void; decline: () => void } {
  const texts = useTexts(questionRowsTexts)
  const words = useTexts(eventsTexts)
  const { call } = useSession()
  const { offerUndo } = useFeedback()
  const save = useSave()
  const deferSave = useDeferredSave()
  return {
    host: () =>
      void save({
        run: () => call('takeOverEvent', { eventId }),
        hides: hideKey,
        refresh: REFRESH,
        unsaved: words.notTakenOver,
        onSaved: ({ isHost }) => offerUndo({ text: isHost ? words.tookOver(title) : words.takenOver(title) }),
      }),
    decline: () =>
      deferSave({
        run: () => call('stopHosting', { eventId }, { keepalive: true }),
        hides: hideKey,
        refresh: REFRESH,
        done: texts.notHost,
        unsaved: texts.hostUnsaved(title),
      }),
  }
}
