import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import type { Output } from '../../../shared/api/contract.ts'
import { FindMentor } from '../../../tabs/pages/mentors/find-mentor.tsx'
import { type Asked, openSearch, personOf, wait } from './open-search.tsx'

type Found = Output<'searchMentors'>

const facets = { skills: [], departments: [{ value: 'Platform', count: 3 }], offices: [], languages: [] }

function found(names: readonly string[], rest: Partial<Found> = {}): Found {
  const items = names.map((name) => ({
    person: personOf(name),
    languages: [],
    topics: [],
    room: { capacity: 2, taken: 1, placeExpectedOn: null },
    reason: null,
  }))
  return { items, nextCursor: null, total: items.length, withRoom: items.length, match: 'all', facets, ...rest }
}

const open = async (address = '/tab/mentors'): Promise<Asked<'searchMentors'>[]> =>
  await openSearch(
    'searchMentors',
    <FindMentor openMentorId={null} onOpen={() => {}} onJoinAssignment={() => {}} />,
    address,
  )

const field = () => screen.getByRole<HTMLInputElement>('searchbox')
const type = (text: string): void => void fireEvent.change(field(), { target: { value: text } })
const names = (): (string | null)[] => screen.queryAllByRole('heading', { level: 2 }).map((name) => name.textContent)
const region = () => screen.getByRole('region', { name: 'Mentors' })
const said = (): string => document.querySelector('[aria-live="polite"]')?.textContent ?? ''

beforeEach(() => {
  jest.useFakeTimers()
})
afterEach(() => {
  cleanup()
  jest.useRealTimers()
})

describe('searching for a mentor', () => {
  it('asks once typing has rested for 50 ms, and at once on Enter', async () => {
    const asked = await open()
    type('d')
    await wait(40)
    type('da')
    await wait(49)
    expect(asked.map(({ input }) => input.text)).toEqual([''])
    await wait(1)
    type('data')
    fireEvent.keyDown(field(), { key: 'Enter' })
    await wait()
    expect(asked.map(({ input }) => input.text)).toEqual(['', 'da', 'data'])
    await wait(1_000)
    expect(asked).toHaveLength(3)
  })

  it('shows what belongs to the last keystroke, whatever arrives when; what was overtaken is aborted', async () => {
    const asked = await open()
    await asked[0]?.answer(found(['Anybody']))
    type('d')
    await wait(50)
    type('da')
    await wait(50)
    expect(asked.map(({ signal }) => signal?.aborted)).toEqual([false, true, false])
    await asked[2]?.answer(found(['Dara']))
    await asked[1]?.answer(found(['Dora']))
    expect(names()).toEqual(['Dara'])
  })

  it('keeps the results before, marked as busy, until the next are there', async () => {
    const asked = await open()
    expect(region().getAttribute('aria-busy')).toBe('true')
    await asked[0]?.answer(found(['Anybody']))
    expect(region().getAttribute('aria-busy')).toBe('false')
    type('da')
    await wait(50)
    expect([names(), region().getAttribute('aria-busy')]).toEqual([['Anybody'], 'true'])
    await asked[1]?.answer(found(['Dara']))
    expect([names(), region().getAttribute('aria-busy')]).toEqual([['Dara'], 'false'])
  })

  it('holds text and filters in the address: a link opens them, the back button returns to them', async () => {
    const asked = await open('/tab/mentors?text=data&department=Platform&room=yes')
    expect(asked[0]?.input).toEqual({ text: 'data', department: 'Platform', hasRoom: 'true' })
    expect(field().value).toBe('data')
    await asked[0]?.answer(found(['Dara']))
    fireEvent.click(screen.getByRole('button', { name: 'Has room' }))
    expect(location.search).toBe('?text=data&department=Platform')
    type('')
    await wait()
    expect(location.search).toBe('?department=Platform')
    type('sql')
    await wait(50)
    expect(location.search).toBe('?department=Platform&text=sql')
    await act(async () => {
      history.back()
      await jest.advanceTimersByTimeAsync(50)
    })
    expect([location.search, field().value]).toEqual(['?department=Platform', ''])
  })

  it('marks what was found, and says so when nothing matches exactly', async () => {
    const asked = await open('/tab/mentors?text=kubernets')
    const close = found(['Dara'], { match: 'close' })
    await asked[0]?.answer({
      ...close,
      items: close.items.map((item) => ({ ...item, topics: [{ name: 'Kubernetes', meetsMyWish: false }] })),
    })
    expect(screen.getByText('Nothing matches “kubernets” exactly. These come close.')).toBeTruthy()
    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['Kubernetes'])
    await wait(400)
    expect(said()).toBe('Nothing matches “kubernets” exactly. These come close. 1 mentor, 1 with room')
  })

  it('says that most of it matches', async () => {
    const asked = await open('/tab/mentors?text=sql%20lisbon')
    await asked[0]?.answer(found(['Dara'], { match: 'some' }))
    expect(screen.getByText('Nobody matches all of it. These match most of it.')).toBeTruthy()
  })

  it('keeps text and focus over an error, and leads on to the results when a retry succeeds', async () => {
    const asked = await open()
    await asked[0]?.answer(found(['Anybody']))
    type('data')
    act(() => field().focus())
    await wait(50)
    await asked[1]?.fail()
    expect([field().value, document.activeElement]).toEqual(['data', field()])
    const retry = screen.getByRole('button', { name: 'Try again' })
    act(() => retry.focus())
    fireEvent.click(retry)
    await wait()
    expect(document.activeElement).toBe(retry)
    await asked[2]?.fail()
    expect(document.activeElement).toBe(retry)
    fireEvent.click(retry)
    await wait()
    await asked[3]?.answer(found(['Dara']))
    expect([names(), document.activeElement]).toEqual([['Dara'], region()])
  })

  it('waits while there is no connection and searches when it is back', async () => {
    const asked = await open()
    await asked[0]?.answer(found(['Anybody']))
    await act(async () => {
      dispatchEvent(new Event('offline'))
      await jest.advanceTimersByTimeAsync(0)
    })
    type('data')
    await wait(50)
    expect(screen.getByText('These were found before. We search as soon as you’re back.')).toBeTruthy()
    expect([names(), asked.length]).toEqual([['Anybody'], 1])
    await act(async () => {
      dispatchEvent(new Event('online'))
      await jest.advanceTimersByTimeAsync(0)
    })
    await asked.at(-1)?.answer(found(['Dara']))
    expect(names()).toEqual(['Dara'])
  })

  it('leads out of an empty search: fewer filters first, then everybody', async () => {
    const asked = await open('/tab/mentors?text=zzz&room=yes&department=Platform')
    await asked[0]?.answer(found([]))
    fireEvent.click(screen.getByRole('button', { name: 'Clear filters' }))
    await wait()
    expect([location.search, document.activeElement]).toEqual(['?text=zzz', region()])
    await asked[1]?.answer(found([]))
    fireEvent.click(screen.getByRole('button', { name: 'Show all mentors' }))
    await wait()
    expect([location.search, field().value]).toEqual(['', ''])
  })

  it('takes text and filters away in one press', async () => {
    const asked = await open('/tab/mentors?text=zzz&room=yes')
    await asked[0]?.answer(found([]))
    expect(screen.getByText('No mentor with room for “zzz” yet')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Show all mentors' }))
    await wait()
    expect(asked.at(-1)?.input).toEqual({ text: '' })
  })

  it('adds the next page, nobody twice, with the focus on the first who is new', async () => {
    const asked = await open()
    await asked[0]?.answer(found(['Ada', 'Bea'], { nextCursor: 'two', total: 3 }))
    fireEvent.click(screen.getByRole('button', { name: 'Show more mentors' }))
    await wait()
    await asked[1]?.fail()
    expect(names()).toEqual(['Ada', 'Bea'])
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
    await wait()
    expect(asked[2]?.input.cursor).toBe('two')
    await asked[2]?.answer(found(['Bea', 'Cleo'], { total: 3 }))
    await wait(50)
    expect([names(), document.activeElement?.textContent]).toEqual([['Ada', 'Bea', 'Cleo'], 'Cleo'])
  })

  it('takes no more than a search of what is pasted', async () => {
    const asked = await open(`/tab/mentors?text=${'a'.repeat(10_000)}`)
    expect(asked[0]?.input.text).toHaveLength(200)
  })
})
