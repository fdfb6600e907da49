import { describe, expect, it } from '@jest/globals'
import { decideRoomNews } from '../../../shared/mentoring/room-waits.ts'

const now = new Date('2026-11-23T09:00:00Z')
const daysAgo = (days: number): Date => new Date(now.getTime() - days * 86_400_000)
const waits = (...told: (number | null)[]) =>
  told.map((days, place) => ({ menteeId: `m${String(place + 1)}`, toldAt: days === null ? null : daysAgo(days) }))

describe('who waits for a full mentor', () => {
  it.each([
    ['nobody while there is no place', waits(null, null), 0, { tell: [], waitOn: [], done: [] }],
    ['the first for one place', waits(null, null), 1, { tell: ['m1'], waitOn: [], done: [] }],
    ['as many as there are places', waits(null, null, null), 2, { tell: ['m1', 'm2'], waitOn: [], done: [] }],
    ['nobody while the one told has time', waits(2, null), 1, { tell: [], waitOn: [], done: [] }],
    ['the next after three days', waits(3, null), 1, { tell: ['m2'], waitOn: [], done: ['m1'] }],
    ['nobody, and who was too late waits on', waits(1, null), 0, { tell: [], waitOn: ['m1'], done: [] }],
  ])('hears of room: %s', (_who, line, free, news) => {
    expect(decideRoomNews(line, free, now)).toEqual(news)
  })
})
