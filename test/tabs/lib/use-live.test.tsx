import { afterEach, beforeEach, expect, it, jest } from '@jest/globals'
import { act, cleanup, screen } from '@testing-library/react'
import type { Topic } from '../../../shared/live/topics.ts'
import { useEndpoint } from '../../../tabs/lib/query.ts'
import { useLive } from '../../../tabs/lib/use-live.ts'
import { renderTab } from '../render-tab.tsx'

const LOOK_MS = 4_000

let asked: string[]
let news: Topic[]
let groups: number

beforeEach(() => {
  jest.useFakeTimers()
  ;[asked, news, groups] = [[], [], 1]
})
afterEach(() => {
  cleanup()
  setHidden(false)
  jest.useRealTimers()
})

function Groups() {
  useLive(true)
  const found = useEndpoint('searchGroups', {})
  useEndpoint('getNote', { personId: '00000000-0000-4000-8000-000000000001' })
  return <p>{found.data?.items.length} groups</p>
}

const wait = async (milliseconds = 0): Promise<void> =>
  await act(async () => await jest.advanceTimersByTimeAsync(milliseconds))

function setHidden(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden })
  document.dispatchEvent(new Event('visibilitychange'))
}

async function open(): Promise<void> {
  renderTab(<Groups />, {
    address: '/tab/groups',
    call: async (endpoint, input) => {
      asked.push('since' in input ? `${endpoint} since ${String(input.since)}` : endpoint)
      if (endpoint === 'getChanges')
        return await Promise.resolve({ upTo: String(asked.length), topics: news.splice(0) })
      return await Promise.resolve(endpoint === 'searchGroups' ? { items: Array.from({ length: groups }) } : {})
    },
  })
  await wait(10)
}

it('reads again what is told to have changed, and nothing that is being written', async () => {
  await open()
  expect(screen.getByText('1 groups')).toBeTruthy()
  ;[news, groups] = [['groups', 'network'], 2]
  asked = []
  await wait(LOOK_MS)
  expect(screen.getByText('2 groups')).toBeTruthy()
  expect(asked).toEqual(['getChanges since 3', 'searchGroups'])
})

it('asks nothing while nobody sees the tab, and at once when somebody does again', async () => {
  await open()
  setHidden(true)
  asked = []
  await wait(10 * LOOK_MS)
  expect(asked).toEqual([])
  setHidden(false)
  await wait()
  expect(asked.filter((endpoint) => endpoint.startsWith('getChanges'))).toHaveLength(1)
})
