import { afterEach, expect, it } from '@jest/globals'
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import type { LedgerEntry } from '../../../shared/attention/ledger.ts'
import { MessageLedger } from '../../../tabs/pages/desk/message-ledger.tsx'
import { openPage, press } from '../open-page.tsx'
import { personOf } from '../search/open-search.tsx'

const entryOf = (name: string, rest: Partial<LedgerEntry> = {}): LedgerEntry => ({
  person: personOf(name),
  what: 'Coffee introduction',
  why: 'Their coffee round went out',
  wantedAt: '2026-11-23T10:00:00Z',
  sentAt: '2026-11-23T10:00:01Z',
  attempts: 1,
  outcome: 'sent',
  note: null,
  ...rest,
})
const FAILED: Partial<LedgerEntry> = { sentAt: null, attempts: 3, outcome: 'failed', note: 'blocked the bot' }

afterEach(() => {
  cleanup()
})

it('says of each person what became of the message, and adds the next page', async () => {
  openPage(<MessageLedger />, {
    getLedger: ({ cursor }) =>
      cursor === undefined
        ? { items: [entryOf('Ana'), entryOf('Kofi', FAILED)], nextCursor: 'more' }
        : {
            items: [entryOf('Priya', { outcome: 'waiting', sentAt: null, note: 'outside their hours' })],
            nextCursor: null,
          },
  })
  const kofi = (await screen.findByText('Kofi')).closest('tr')
  if (kofi === null) throw new Error('Kofi has no row')
  expect(within(kofi).getByText('Not delivered')).toBeTruthy()
  expect(within(kofi).getByText('blocked the bot, 3 attempts')).toBeTruthy()
  await press('Show more messages')
  expect((await screen.findByText('Priya')).closest('tr')?.textContent).toContain('outside their hours')
  expect(screen.queryByRole('button', { name: 'Show more messages' })).toBeNull()
})

it('asks for one programme and one outcome, and says where there is nothing of the kind', async () => {
  const asked = openPage(<MessageLedger />, {
    getLedger: ({ programme }) => ({ items: programme === undefined ? [entryOf('Ana')] : [], nextCursor: null }),
  })
  await screen.findByText('Ana')
  fireEvent.change(screen.getByRole('combobox', { name: 'Programme' }), { target: { value: 'buddy' } })
  fireEvent.change(screen.getByRole('combobox', { name: 'Outcome' }), { target: { value: 'failed' } })
  expect(await screen.findByText('No messages of this kind')).toBeTruthy()
  await waitFor(() => {
    expect(asked).toContainEqual(['getLedger', { programme: 'buddy', outcome: 'failed' }])
  })
})

it('counts what is personal, and gives no number for few people', async () => {
  openPage(<MessageLedger />, {
    getLedger: () => ({ items: [], nextCursor: null }),
    countMessages: () => ({
      items: [
        { what: 'Answers to mentoring requests', outcome: 'sent', messages: 1_200 },
        { what: 'Answers to mentoring requests', outcome: 'failed', messages: null },
      ],
    }),
  })
  expect(await screen.findByText('1,200')).toBeTruthy()
  expect(screen.getByText('fewer than 5 people')).toBeTruthy()
  expect(await screen.findByText('No messages yet')).toBeTruthy()
})
