import type { EventCard, MyRsvp, RsvpAnswer } from '../../../shared/events/schemas.ts'
import { PLACE_OFFERED_BACK_MS } from '../../../shared/events/limits.ts'
import { useFeedback } from '../../components/feedback.tsx'
import { eventsTexts } from '../../lib/i18n/events.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useSession } from '../../lib/session.tsx'
import { isUnderWay } from '../../lib/in-turn.ts'
import { usePatch } from '../../lib/use-patch.ts'
import { useSave } from '../../lib/use-save.ts'
import type { Occurrence } from './occurrence.ts'
import { isFull, withAnswer, withMine } from './with-answer.ts'

const REFRESH = ['searchEvents', 'searchEventDates', 'getEvent', 'getHome'] as const

/**
 * Answers an invitation: shown and saved at once, with Undo. A place given up waits on the server for the undo. Of
 * answers to the same date that are under way together, the last stands.
 */
export function useAnswer(event: EventCard): (answer: RsvpAnswer) => void {
  const texts = useTexts(eventsTexts)
  const { call } = useSession()
  const { offerUndo } = useFeedback()
  const save = useSave()
  const patch = usePatch()
  const { eventId, startsAt, title } = event
  const turn = `answer:${eventId}:${startsAt}`

  const change = (apply: <Event extends EventCard>(event: Event) => Event): (() => void) => {
    const isOther = (other: Occurrence): boolean => other.eventId !== eventId || other.startsAt !== startsAt
    const onlyThis = <Event extends EventCard>(other: Event): Event => (isOther(other) ? other : apply(other))
    const restore = [
      patch('searchEvents', (found) => ({ ...found, items: found.items.map(onlyThis) })),
      patch('searchEventDates', (found) => ({
        ...found,
        items: found.items.map((date) => (isOther(date) ? date : { ...date, answer: apply(event).mine.answer })),
      })),
      patch('getEvent', onlyThis),
      patch('getHome', (home) => ({
        ...home,
        comingUp: home.comingUp.map(onlyThis),
        eventQuestions: { ...home.eventQuestions, toConfirm: home.eventQuestions.toConfirm.filter(isOther) },
      })),
    ]
    return () => {
      for (const step of restore) step()
    }
  }

  const send = async (
    answer: RsvpAnswer,
    expect: <Event extends EventCard>(event: Event) => Event = (shown) => withAnswer(shown, answer),
  ): Promise<MyRsvp | null> => {
    const restore = change(expect)
    let mine: MyRsvp | null = null
    const saved = await save({
      run: () => call('answerEvent', { eventId, startsAt, answer }, { keepalive: true }),
      turn,
      refresh: REFRESH,
      unsaved: texts.notAnswered(title),
      onSaved(answered) {
        mine = answered
        change((shown) => withMine(shown, answered))
      },
    })
    if (!saved && !isUnderWay(turn)) restore()
    return mine
  }

  return (answer) => {
    const { mine } = event
    const before = mine.answer
    const sent = send(answer)
    const undo = async (): Promise<void> => {
      if ((await sent) !== null) await send(toAnswer(before), (shown) => withMine(shown, mine))
    }
    const givesUp = before === 'going' && answer !== 'going' && event.capacity !== null
    const offer = (text: string): void =>
      offerUndo({ text, undo: () => void undo(), ...(givesUp && { lastsMs: PLACE_OFFERED_BACK_MS }) })
    const joinsQueue = answer === 'going' && before !== 'going' && isFull(event)
    if (!joinsQueue) offer(textFor(texts, event, answer))
    // Somebody else may have taken the last place in the meantime.
    void sent.then((answered) => {
      if (answered?.answer === 'waiting') offer(texts.waitingDone(answered.waitingPosition))
    })
  }
}

/** There is no way back to not having answered: not coming is what comes nearest. */
function toAnswer(answer: MyRsvp['answer']): RsvpAnswer {
  if (answer === 'waiting') return 'going'
  return answer === 'none' ? 'no' : answer
}

function textFor(texts: typeof eventsTexts.en, event: EventCard, answer: RsvpAnswer): string {
  if (answer === 'going') return texts.goingDone(event.title)
  if (event.mine.answer === 'going' && event.waitingCount > 0) return texts.placePassedOn
  return answer === 'maybe' ? texts.maybeDone(event.title) : texts.noDone(event.title)
}
