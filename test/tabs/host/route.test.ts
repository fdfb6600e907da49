import { describe, expect, it } from '@jest/globals'
import { readRoute, writeRoute } from '../../../tabs/host/route.ts'

describe('the route of the development host', () => {
  it.each([
    { hash: '', page: 'home', subPageId: null },
    { hash: '#/groups', page: 'groups', subPageId: null },
    {
      hash: '#/events/event/1/2026-11-26T12:00:00.000Z',
      page: 'events',
      subPageId: 'event/1/2026-11-26T12:00:00.000Z',
    },
    { hash: '#/nowhere/1', page: 'home', subPageId: null },
    { hash: '#/groups/100%', page: 'groups', subPageId: '100%' },
  ])('reads $hash', ({ hash, page, subPageId }) => {
    expect(readRoute(hash)).toEqual({ page, subPageId })
  })

  it('reads back what it writes', () => {
    const route = { page: 'network', subPageId: 'person/ä b%/#1' } as const
    expect(readRoute(writeRoute(route))).toEqual(route)
  })
})
