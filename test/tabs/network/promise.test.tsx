import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { PROMISE_MAX_LENGTH } from '../../../shared/follow-ups/limits.ts'
import { PromisePart } from '../../../tabs/pages/person/promise-part.tsx'
import { personOf } from '../search/open-search.tsx'
import { openPart, wait } from './open-part.tsx'

const kofi = personOf('Kofi')

async function openPromise() {
  history.pushState(null, '', `/tab/network?person=${kofi.id}`)
  const made: object[] = []
  const opened = await openPart(<PromisePart viewerId="viewer" person={kofi} promise={null} />, {
    makePromise: (input) => {
      made.push(input)
      return {}
    },
  })
  fireEvent.click(screen.getByRole('button', { name: 'Promise something' }))
  await wait()
  return { ...opened, made }
}

const write = (text: string): boolean =>
  fireEvent.change(screen.getByRole('textbox', { name: 'What do you promise Kofi?' }), { target: { value: text } })
const choose = (date: string): boolean =>
  fireEvent.change(screen.getByLabelText('By when?'), { target: { value: date } })
const save = async (): Promise<void> => {
  fireEvent.click(screen.getByRole('button', { name: 'Save promise' }))
  await wait(10)
}

describe('a promise', () => {
  beforeEach(() => {
    jest.useFakeTimers({ now: new Date('2026-11-23T09:00:00Z') })
  })
  afterEach(() => {
    cleanup()
    sessionStorage.clear()
    jest.useRealTimers()
  })

  it.each([
    ['', '2026-11-27', 'Say in a few words what it is.'],
    ['x'.repeat(PROMISE_MAX_LENGTH + 1), '2026-11-27', 'At most 300 characters.'],
    ['Send the deck', '', 'Choose a date.'],
    ['Send the deck', '2026-11-22', 'Choose today or a later date.'],
  ])('"%s" by "%s" is answered on its field and not sent', async (text, date, problem) => {
    const { made } = await openPromise()
    write(text)
    choose(date)
    expect(screen.queryByText(problem)).toBeNull()
    await save()
    screen.getByText(problem)
    expect(made).toEqual([])
  })

  it('is saved with its date and the form goes', async () => {
    const { made } = await openPromise()
    write(' Send the deck ')
    choose('2026-11-23')
    await save()
    expect(made).toEqual([{ personId: kofi.id, text: 'Send the deck', on: '2026-11-23' }])
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(sessionStorage).toHaveLength(0)
  })

  it('stays in its form where it could not be saved', async () => {
    const { server, made } = await openPromise()
    server.isOffline = true
    write('Send the deck')
    choose('2026-11-27')
    await save()
    screen.getByText(/Not saved. What you typed is kept here/)
    server.isOffline = false
    await save()
    expect(made).toHaveLength(1)
  })
})
