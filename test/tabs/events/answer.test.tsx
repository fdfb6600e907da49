import { afterEach, expect, it } from '@jest/globals'
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import type { Input } from '../../../shared/api/contract.ts'
import type { EndpointName } from '../../../shared/api/routes.ts'
import { AnswerForm } from '../../../tabs/pages/events/answer-form.tsx'
import { renderTab } from '../render-tab.tsx'
import { eventOf } from './event-of.ts'

/** Asks whether one is coming, in front of a server on which an answer ends as the test says. */
function askWhetherComing() {
  const sent: string[] = []
  const ends: { resolve: (mine: object) => void; reject: (error: Error) => void }[] = []
  const call = async (endpoint: EndpointName, input: object): Promise<unknown> =>
    await new Promise((resolve, reject) => {
      if (endpoint !== 'answerEvent') return
      sent.push((input as Input<'answerEvent'>).answer)
      ends.push({ resolve, reject })
    })
  renderTab(<AnswerForm event={eventOf()} />, { address: '/tab/events', call })
  const end = async (how: (last: (typeof ends)[number]) => void): Promise<void> =>
    await act(async () => {
      const last = ends.at(-1)
      if (last !== undefined) how(last)
      await Promise.resolve()
    })
  return {
    sent,
    arrive: async () => await end(({ resolve }) => resolve({ answer: sent.at(-1), waitingPosition: null })),
    lose: async () => await end(({ reject }) => reject(new TypeError('Failed to fetch'))),
  }
}

const choose = async (name: string): Promise<void> =>
  await act(async () => {
    fireEvent.click(screen.getByRole('radio', { name }))
    await Promise.resolve()
  })

afterEach(cleanup)

it('sends one answer after the other, so that the last one stands, and says nothing of those it overtook', async () => {
  const { sent, arrive, lose } = askWhetherComing()
  await choose('I’m coming')
  await choose('Maybe')
  await choose('Can’t make it')
  expect(sent).toEqual(['going'])
  await lose()
  expect(sent).toEqual(['going', 'maybe'])
  await arrive()
  expect(sent).toEqual(['going', 'maybe', 'no'])
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()
  await lose()
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy()
})
