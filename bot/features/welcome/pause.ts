import { z } from 'zod/v4'
import { longDate } from '../../../shared/i18n/dates.ts'
import { messagesFor, type Messages } from '../../../shared/i18n/messages.ts'
import { calendarDate } from '../../../shared/time/calendar-date.ts'
import { readPauseUntil } from '../../../shared/time/pause-until.ts'
import { localDate } from '../../../shared/time/working-hours.ts'
import type { Card } from '../../cards/card.ts'
import { bullets, caption, card, executeButton, settledCard, text } from '../../cards/elements.ts'
import type { ActorContext } from '../../context.ts'
import { readActivePerson, type PersonRow } from '../../db/people.ts'
import { cardAction, type CardAction, type Handler } from '../../feature.ts'

type Pause = Handler<'pause'>

const LOCALE = 'en-GB'
const UNDO_PAUSE_VERB = 'welcome.undo-pause'
const PAUSE_VERB = 'welcome.pause'

/** `pause`, with or without until when. */
export function createPauseCommand(pause: Pause) {
  return async (context: ActorContext, rest: string): Promise<Card> => {
    const { person, messages, today } = await readSettings(context)
    const read = readPauseUntil(rest, today)
    if ('problem' in read) return unclearCard(messages, read.problem)
    await pause(context, { until: read.date })
    return pausedCard(messages, read.date, pausedUntil(person, today))
  }
}

export function createResumeCommand(pause: Pause) {
  return async (context: ActorContext): Promise<Card> => {
    const { person, messages, today } = await readSettings(context)
    const until = pausedUntil(person, today)
    if (until === null) return settledCard(messages.welcome.resume.notPaused)
    await pause(context, { until: null })
    return card({
      summary: messages.welcome.resume.done,
      body: [text(messages.welcome.resume.done)],
      actions: [executeButton(messages.welcome.resume.undo, PAUSE_VERB, { until })],
    })
  }
}

/** The buttons that take a pause, or its end, back. */
export function createPauseActions(pause: Pause): CardAction[] {
  return [
    cardAction({
      verb: UNDO_PAUSE_VERB,
      data: z.object({ previous: calendarDate.nullable() }),
      async run(context, { previous }) {
        const { messages } = await readSettings(context)
        await pause(context, { until: previous })
        return settledCard(messages.welcome.pause.undone)
      },
    }),
    cardAction({
      verb: PAUSE_VERB,
      data: z.object({ until: calendarDate }),
      async run(context, { until }) {
        const { messages, today } = await readSettings(context)
        if (until <= today) return unclearCard(messages, 'past')
        await pause(context, { until })
        return pausedCard(messages, until, null)
      },
    }),
  ]
}

function pausedCard(messages: Messages, until: string, previous: string | null): Card {
  const { done, next, undo } = messages.welcome.pause
  const line = done(longDate(LOCALE, until))
  return card({
    summary: line,
    body: [text(line), caption(next)],
    actions: [executeButton(undo, UNDO_PAUSE_VERB, { previous })],
  })
}

function unclearCard(messages: Messages, problem: 'unclear' | 'past'): Card {
  const line = messages.welcome.pause[problem]
  return card({ summary: line, body: [text(line), bullets(messages.welcome.pause.forms)] })
}

async function readSettings(context: ActorContext) {
  const person = await readActivePerson(context, context.actor.personId)
  return {
    person,
    messages: messagesFor(person.preferred_language),
    today: localDate(context.now, person.time_zone),
  }
}

/** A pause that has run out is none. */
function pausedUntil(person: PersonRow, today: string): string | null {
  return person.paused_until !== null && person.paused_until > today ? person.paused_until : null
}
