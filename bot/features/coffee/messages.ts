import { z } from 'zod/v4'
import { CHECK_IN_TOO_LATE_HOURS } from '../../../shared/attention/too-late.ts'
import { coffeeMoment } from '../../../shared/coffee/schemas.ts'
import { messagesFor } from '../../../shared/i18n/messages.ts'
import type { Context } from '../../context.ts'
import { findActivePerson } from '../../db/people.ts'
import { messageKind, type MessageKind } from '../../feature.ts'
import { changedCard } from './changed-card.ts'
import { checkInCard } from './check-in-card.ts'
import { endedCard } from './ended-card.ts'
import { introductionCard } from './introduction-card.ts'
import { leaveSeat } from './leave-seat.ts'
import { readMatchView } from './read-match-view.ts'
import { lockMatch, readSeats } from './store.ts'

const payload = z.object({ matchId: z.guid() })

export const messages: MessageKind[] = [
  messageKind({
    kind: 'coffee-introduction',
    attention: 'introduction',
    unknownFate: 'send-again',
    tooLateAfterHours: null,
    programme: 'coffee',
    ledger: 'coffee',
    payload,
    render: async (context, personId, { matchId }) => {
      const view = await readMatchView(context, matchId, personId)
      return view === null ? null : introductionCard(view)
    },
    undeliverable: async (context, personId, { matchId }) => {
      const match = await lockMatch(context, matchId)
      const seats = await readSeats(context, [matchId])
      if (match?.state !== 'introduced' || seats.every((seat) => seat.person_id !== personId)) return
      await leaveSeat(context, match, personId, 'undeliverable')
    },
  }),
  messageKind({
    kind: 'coffee-check-in',
    attention: 'request',
    unknownFate: 'leave',
    tooLateAfterHours: CHECK_IN_TOO_LATE_HOURS,
    programme: 'coffee',
    payload: payload.extend({ moment: coffeeMoment }),
    render: async (context, personId, { matchId, moment }) => {
      const view = await readMatchView(context, matchId, personId)
      return view?.match.question === moment ? checkInCard(view, moment) : null
    },
  }),
  messageKind({
    kind: 'coffee-changed',
    attention: 'introduction',
    unknownFate: 'send-again',
    tooLateAfterHours: null,
    programme: 'coffee',
    payload: payload.extend({ personId: z.guid(), change: z.enum(['joined', 'left']) }),
    render: async (context, recipientId, { matchId, personId, change }) => {
      const view = await readMatchView(context, matchId, recipientId)
      const isThere = view?.match.others.some((other) => other.id === personId) === true
      // Who has come and gone again before this could leave is no news.
      if (view === null || isThere !== (change === 'joined')) return null
      return changedCard(view, await readName(context, personId), change)
    },
  }),
  messageKind({
    kind: 'coffee-ended',
    attention: 'introduction',
    unknownFate: 'send-again',
    tooLateAfterHours: null,
    programme: 'coffee',
    payload,
    render: async (context, recipientId, { matchId }) => {
      const recipient = await findActivePerson(context, recipientId)
      if (recipient === undefined) return null
      return endedCard(messagesFor(recipient.preferred_language), await readOtherNames(context, matchId, recipientId))
    },
  }),
]

/** Also of who has left the company: the reader knew the name before. */
async function readName({ tx }: Context, personId: string): Promise<string> {
  const row = await tx.selectFrom('people').select('display_name').where('person_id', '=', personId).executeTakeFirst()
  return row?.display_name ?? ''
}

async function readOtherNames({ tx }: Context, matchId: string, personId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('round_seats')
    .innerJoin('people', (join) =>
      join
        .onRef('people.tenant_id', '=', 'round_seats.tenant_id')
        .onRef('people.person_id', '=', 'round_seats.person_id'),
    )
    .select('people.display_name')
    .where('round_seats.match_id', '=', matchId)
    .where('round_seats.person_id', '<>', personId)
    .orderBy('people.folded_name')
    .execute()
  return rows.map((row) => row.display_name)
}
