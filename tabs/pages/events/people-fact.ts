import { countFreePlaces } from '../../../shared/events/places.ts'
import type { EventCard } from '../../../shared/events/schemas.ts'
import { firstName } from '../../components/person-line.ts'
import type { eventsTexts } from '../../lib/i18n/events.ts'

/** The one thing worth saying about who comes: no place left, people you know, places left, new faces. */
export function describePeople(texts: typeof eventsTexts.en, event: EventCard): string | null {
  if (event.cancelled) return texts.cancelled
  const free = countFreePlaces(event)
  if (free === 0) return texts.fullWaiting(event.waitingCount)
  const [known] = event.faces
  if (event.knownGoingCount > 0 && known !== undefined) return texts.known(firstName(known), event.knownGoingCount - 1)
  if (event.capacity !== null && free !== null) return texts.placesLeft(free, event.capacity)
  const others = event.goingCount - (event.mine.answer === 'going' ? 1 : 0)
  return others > 0 ? texts.notMet(others) : null
}
