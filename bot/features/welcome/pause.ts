import { z } from 'zod/v4'
import { messagesFor, type Messages } from '../../../shared/i18n/messages.ts'
import { isPaused, pausables, type Pausable } from '../../../shared/people/pauses.ts'
import { readPausable } from '../../../shared/people/read-pausable.ts'
import { pausable, pauseEnd } from '../../../shared/people/schemas.ts'
import { readPauseUntil } from '../../../shared/time/pause-until.ts'
import { localDate } from '../../../shared/time/working-hours.ts'
import type { Card } from '../../cards/card.ts'
import { bullets, caption, card, executeButton, settledCard, text } from '../../cards/elements.ts'
import type { ActorContext } from '../../context.ts'
import { pauseColumn } from '../../db/pauses.ts'
import { readActivePerson, type PersonRow } from '../../db/people.ts'
import { cardAction, type CardAction, type Handler } from '../../feature.ts'

type SetPause = Handler<'pause'>
/** A pause that runs. */
type Pause = z.infer<typeof onePause>

const onePause = z.object({ programme: pausable, until: pauseEnd })
const UNDO_PAUSE_VERB = 'welcome.undo-pause'
const PAUSE_AGAIN_VERB = 'welcome.pause-again'

/** `pause`, with or without what, and until when. */
export function createPauseCommand(setPause: SetPause) {
  return async (context: ActorContext, said: string): Promise<Card> => {
    const { person, messages, today } = await readSettings(context)
    const { programme, rest } = readPausable(said)
    const read = readPauseUntil(rest, today)
    if ('problem' in read) return unclearCard(messages, read.problem)
    await setPause(context, { programme, until: read.date })
    const previous = running(person, today).find((pause) => pause.programme === programme)?.until ?? null
    return pausedCard(messages, { programme, until: read.date }, previous)
  }
}

/** `resume`: everything that is paused, or what is named. */
export function createResumeCommand(setPause: SetPause) {
  return async (context: ActorContext, said: string): Promise<Card> => {
    const { person, messages, today } = await readSettings(context)
    const { resume: words } = messages.welcome
    const { programme } = readPausable(said)
    const ended = running(person, today).filter((one) => programme === 'everything' || one.programme === programme)
    if (ended.length === 0) return settledCard(words.notPaused(programme))
    for (const one of ended) await setPause(context, { programme: one.programme, until: null })
    const line = programme === 'everything' ? words.done : words.programme(programme)
    const stays = programme === 'everything' ? undefined : running(person, today).find(isOfEverything)
    return card({
      summary: line,
      body: [text(line), ...(stays === undefined ? [] : [caption(words.butEverything(stays.until))])],
      actions: [executeButton(words.undo, PAUSE_AGAIN_VERB, { pauses: ended })],
    })
  }
}

/** The buttons that take a pause, or its end, back. */
export function createPauseActions(setPause: SetPause): CardAction[] {
  return [
    cardAction({
      verb: UNDO_PAUSE_VERB,
      data: z.object({ programme: pausable, previous: pauseEnd.nullable() }),
      async run(context, { programme, previous }) {
        const { messages } = await readSettings(context)
        await setPause(context, { programme, until: previous })
        return settledCard(messages.welcome.pause.undone)
      },
    }),
    cardAction({
      verb: PAUSE_AGAIN_VERB,
      data: z.object({ pauses: z.array(onePause).min(1) }),
      async run(context, { pauses }) {
        const { messages, today } = await readSettings(context)
        const coming = pauses.filter(({ until }) => isPaused(until, today))
        const [first] = coming
        if (first === undefined) return unclearCard(messages, 'past')
        for (const one of coming) await setPause(context, one)
        return coming.length === 1
          ? pausedCard(messages, first, null)
          : settledCard(messages.welcome.pause.again, messages.welcome.pause.next)
      },
    }),
  ]
}

function pausedCard(messages: Messages, { programme, until }: Pause, previous: string | null): Card {
  const { done, next, undo } = messages.welcome.pause
  const line = done(programme, until)
  return card({
    summary: line,
    body: [text(line), caption(next)],
    actions: [executeButton(undo, UNDO_PAUSE_VERB, { programme, previous })],
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
function running(person: PersonRow, today: string): Pause[] {
  return pausables.flatMap((programme: Pausable) => {
    const until = person[pauseColumn[programme]]
    return until !== null && isPaused(until, today) ? [{ programme, until }] : []
  })
}

function isOfEverything({ programme }: Pause): boolean {
  return programme === 'everything'
}
