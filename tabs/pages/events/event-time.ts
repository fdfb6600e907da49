import type { EventCard } from '../../../shared/events/schemas.ts'
import { eventsTexts } from '../../lib/i18n/events.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { capitalise, useClock } from '../../lib/use-clock.ts'

/** "Thu 26 Nov, 12:00 to 12:45", in the viewer's own time. */
export function useEventTime(): (event: Pick<EventCard, 'startsAt' | 'endsAt' | 'allDay'>) => string {
  const texts = useTexts(eventsTexts)
  const clock = useClock()
  return ({ startsAt, endsAt, allDay }) => {
    const day = capitalise(clock.locale, allDay ? clock.weekdayOf(startsAt.slice(0, 10)) : clock.day(startsAt))
    return `${day}, ${allDay ? texts.allDay.toLocaleLowerCase(clock.locale) : texts.range(clock.time(startsAt), clock.time(endsAt))}`
  }
}
