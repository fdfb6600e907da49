import { z } from 'zod/v4'
import type { Card } from '../../cards/card.ts'
import type { Context } from '../../context.ts'
import { readActivePeople, type PersonRow } from '../../db/people.ts'
import { messageKind, type MessageKind } from '../../feature.ts'
import { introducedCard, lapsedCard, madeCard, requestCard, type Reading } from './cards.ts'
import { lapseUndeliverable } from './lapse.ts'
import {
  answerOf,
  findIntroduction,
  isAsked,
  isKeptApart,
  lockIntroduction,
  otherOf,
  updateIntroduction,
  type IntroductionRow,
} from './store.ts'

type Payload = { introductionId: string }

const always = {
  programme: 'everything',
  unknownFate: 'send-again',
  tooLateAfterHours: null,
  payload: z.object({ introductionId: z.guid() }),
} as const

export const messages: MessageKind[] = [
  messageKind({
    ...always,
    kind: 'introduction-request',
    attention: 'request',
    async render(context, readerId, { introductionId }) {
      const row = await findIntroduction(context, introductionId)
      if (row?.state !== 'asking' || !isAsked(row, readerId) || answerOf(row, readerId) !== null) return null
      if (await isKeptApart(context, row)) return null
      return await renderReading(context, readerId, row, requestCard)
    },
    undeliverable: forgetWhoCannotBeAsked,
  }),
  messageKind({
    ...always,
    kind: 'personal-introduction',
    attention: 'answer',
    async render(context, readerId, { introductionId }) {
      const row = await findIntroduction(context, introductionId)
      return row?.state === 'introduced' ? await renderReading(context, readerId, row, introducedCard) : null
    },
    undeliverable: async (context, readerId, { introductionId }) =>
      await lapseUndeliverable(context, readerId, introductionId),
  }),
  messageKind({
    ...always,
    kind: 'introduction-made',
    attention: 'answer',
    async render(context, _readerId, { introductionId }) {
      const row = await findIntroduction(context, introductionId)
      if (row?.state !== 'introduced') return null
      const people = await readPeople(context, row)
      const [first, second] = [people.get(row.first_id), people.get(row.second_id)]
      const introducer = people.get(row.introducer_id)
      if (first === undefined || second === undefined || introducer === undefined) return null
      return madeCard(introducer, first, second)
    },
  }),
  messageKind({
    ...always,
    kind: 'introduction-lapsed',
    attention: 'answer',
    async render(context, readerId, { introductionId }) {
      const row = await findIntroduction(context, introductionId)
      const reader = row && (await readPeople(context, row)).get(readerId)
      if (row?.state !== 'lapsed' || reader === undefined) return null
      return lapsedCard(row, reader, await readNames(context, row))
    },
  }),
]

/** Nobody waits for an answer that cannot come; the others hear at the end of the time, as of any silence. */
async function forgetWhoCannotBeAsked(context: Context, personId: string, { introductionId }: Payload): Promise<void> {
  const row = await lockIntroduction(context, introductionId)
  if (row?.state !== 'asking') return
  await updateIntroduction(context, row, personId === row.first_id ? { first_answer: 'no' } : { second_answer: 'no' })
}

async function renderReading(
  context: Context,
  readerId: string,
  row: IntroductionRow,
  render: (reading: Reading) => Card,
): Promise<Card | null> {
  const people = await readPeople(context, row)
  const [reader, other] = [people.get(readerId), people.get(otherOf(row, readerId))]
  const introducer = people.get(row.introducer_id)
  if (reader === undefined || other === undefined || introducer === undefined) return null
  return render({ row, reader, other, introducer, links: context.links })
}

async function readPeople(context: Context, row: IntroductionRow): Promise<Map<string, PersonRow>> {
  const people = await readActivePeople(context, [row.introducer_id, row.first_id, row.second_id])
  return new Map(people.map((person) => [person.person_id, person]))
}

/** The names alone, also of somebody who has left: the reader knows whom it was about. */
async function readNames({ tx }: Context, row: IntroductionRow): Promise<{ first: string; second: string }> {
  const rows = await tx
    .selectFrom('people')
    .select(['person_id', 'display_name'])
    .where('person_id', 'in', [row.first_id, row.second_id])
    .execute()
  const nameOf = (id: string): string => rows.find(({ person_id: found }) => found === id)?.display_name ?? ''
  return { first: nameOf(row.first_id), second: nameOf(row.second_id) }
}
