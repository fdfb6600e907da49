import { describe, expect, it } from '@jest/globals'
import { readWhen } from '../../../shared/search/when.ts'

/** A Monday morning in London. */
const now = new Date('2026-11-23T09:00:00Z')

const read = (query: string, timeZone = 'Europe/London', at = now) => {
  const { text, when, timeWords } = readWhen(query, { now: at, timeZone })
  const starts = when?.starts.map(({ from, to }) => `${short(from)} ${short(to)}`) ?? null
  return { text, starts, when, timeWords }
}
const short = (instant: Date): string => instant.toISOString().replace(':00.000Z', '')

describe('words of time in a query', () => {
  it.each([
    { query: 'today', starts: ['2026-11-23T00:00 2026-11-24T00:00'] },
    { query: 'Tomorrow', starts: ['2026-11-24T00:00 2026-11-25T00:00'] },
    { query: 'tonight', starts: ['2026-11-23T17:00 2026-11-24T00:00'] },
    { query: 'this evening', starts: ['2026-11-23T17:00 2026-11-24T00:00'] },
    { query: 'tomorrow morning', starts: ['2026-11-24T05:00 2026-11-24T12:00'] },
    { query: 'lunch tomorrow', starts: ['2026-11-24T11:30 2026-11-24T14:00'] },
    { query: 'tomorrow morning or afternoon', starts: ['2026-11-24T05:00 2026-11-24T17:00'] },
    { query: 'this friday', starts: ['2026-11-27T00:00 2026-11-28T00:00'] },
    { query: 'next thursday', starts: ['2026-12-03T00:00 2026-12-04T00:00'] },
    { query: 'next thu', starts: ['2026-12-03T00:00 2026-12-04T00:00'] },
    { query: 'this week', starts: ['2026-11-23T00:00 2026-11-30T00:00'] },
    { query: 'next week', starts: ['2026-11-30T00:00 2026-12-07T00:00'] },
    { query: 'this weekend', starts: ['2026-11-28T00:00 2026-11-30T00:00'] },
    { query: 'next weekend', starts: ['2026-12-05T00:00 2026-12-07T00:00'] },
    { query: 'next month', starts: ['2026-12-01T00:00 2027-01-01T00:00'] },
    { query: 'thursday next week', starts: ['2026-12-03T00:00 2026-12-04T00:00'] },
    { query: 'november', starts: ['2026-11-01T00:00 2026-12-01T00:00'] },
    { query: 'December', starts: ['2026-12-01T00:00 2027-01-01T00:00'] },
    { query: 'dec 2027', starts: ['2027-12-01T00:00 2028-01-01T00:00'] },
    { query: 'jan', starts: ['2027-01-01T00:00 2027-02-01T00:00'] },
    { query: '25 dec', starts: ['2026-12-25T00:00 2026-12-26T00:00'] },
    { query: 'dec 25', starts: ['2026-12-25T00:00 2026-12-26T00:00'] },
    { query: 'on the 25th of December', starts: ['2026-12-25T00:00 2026-12-26T00:00'] },
    { query: '1st January', starts: ['2027-01-01T00:00 2027-01-02T00:00'] },
    { query: '25.12.', starts: ['2026-12-25T00:00 2026-12-26T00:00'] },
    { query: '25.12.2027', starts: ['2027-12-25T00:00 2027-12-26T00:00'] },
    { query: '25/12/2027', starts: ['2027-12-25T00:00 2027-12-26T00:00'] },
    { query: '2026-12-25', starts: ['2026-12-25T00:00 2026-12-26T00:00'] },
    { query: '29 feb', starts: ['2028-02-29T00:00 2028-03-01T00:00'] },
    { query: '24 and 26 dec 25 dec', text: '24', starts: ['2026-12-25T00:00 2026-12-27T00:00'] },
  ])('"$query"', ({ query, starts, text = '' }) => {
    expect(read(query)).toMatchObject({ text, starts })
  })

  it.each(['thursday', 'Thursdays', 'thu', 'thur', 'THURS.', 'every thursday', 'on thursday,'])(
    'takes "%s" for the Thursdays of half a year',
    (query) => {
      const { text, starts } = read(query)
      expect(text).toBe('')
      expect(starts).toHaveLength(26)
      expect(starts?.slice(0, 2)).toEqual(['2026-11-26T00:00 2026-11-27T00:00', '2026-12-03T00:00 2026-12-04T00:00'])
    },
  )

  it.each([
    { query: 'yoga thursday', text: 'yoga' },
    { query: 'thursday yoga', text: 'yoga' },
    { query: 'yoga on thursday in the evening', text: 'yoga' },
    { query: 'town hall dec 25 london', text: 'town hall london' },
    { query: 'Book Club, next week', text: 'Book Club' },
    { query: 'café lunch', text: 'café' },
  ])('leaves the rest of "$query" as it was typed', ({ query, text }) => {
    expect(read(query).text).toBe(text)
  })

  it.each(["what's on tomorrow", 'what is on tomorrow', 'Events tomorrow', 'anything happening tomorrow'])(
    'takes "%s" for the time alone',
    (query) => {
      expect(read(query)).toMatchObject({ text: '', starts: ['2026-11-24T00:00 2026-11-25T00:00'] })
    },
  )

  it('knows a word before it is all typed', () => {
    expect(read('yoga tomo').text).toBe('yoga')
    expect(read('yoga after').text).toBe('yoga')
    expect(read('yoga tom').when).toBeNull()
    expect(read('after yoga').when).toBeNull()
    expect(read('yoga next w').when).toBeNull()
    expect(read('yoga next wee').text).toBe('yoga')
  })

  it.each([
    '',
    'yoga',
    'python 3.11',
    '24/7 support',
    '2026-02-30',
    '31.02.',
    'next',
    'week 3',
    'on',
    'th',
    'constructor',
    '%_\\',
    '🎉',
    '\u0000',
  ])('finds no time in "%s"', (query) => {
    expect(readWhen(query, { now, timeZone: 'Europe/London' }).text).toBe(query)
  })

  it('reads no more of a paste than anybody types', () => {
    const paste = 'x '.repeat(5_000)
    expect(readWhen(`${paste} thursday`, { now, timeZone: 'Europe/London' }).when).toBeNull()
  })

  it('remembers the words, which may be names as well', () => {
    expect(read('March for water, May').timeWords).toEqual(['march', 'may'])
    expect(read('march for water').text).toBe('for water')
  })

  it('narrows down by words of different kinds, and adds up words of one', () => {
    expect(read('monday wednesday').starts?.slice(0, 3)).toEqual([
      '2026-11-23T00:00 2026-11-24T00:00',
      '2026-11-25T00:00 2026-11-26T00:00',
      '2026-11-30T00:00 2026-12-01T00:00',
    ])
    expect(read('friday december').starts?.map((period) => period.slice(0, 10))).toEqual([
      '2026-12-04',
      '2026-12-11',
      '2026-12-18',
      '2026-12-25',
    ])
    expect(read('tomorrow friday').starts).toEqual([])
  })
})

describe('where and when the viewer is', () => {
  it.each([
    { timeZone: 'Asia/Tokyo', starts: '2026-11-25T15:00 2026-11-26T15:00' },
    { timeZone: 'America/New_York', starts: '2026-11-26T05:00 2026-11-27T05:00' },
    { timeZone: 'Asia/Kathmandu', starts: '2026-11-25T18:15 2026-11-26T18:15' },
  ])('Thursday is as long as Thursday there: $timeZone', ({ timeZone, starts }) => {
    expect(read('this thursday', timeZone).starts).toEqual([starts])
  })

  it('today is the viewer’s own', () => {
    const lateOnMonday = new Date('2026-11-23T20:00:00Z')
    expect(read('today', 'Asia/Tokyo', lateOnMonday).starts).toEqual(['2026-11-23T15:00 2026-11-24T15:00'])
    expect(read('tonight', 'Pacific/Honolulu', lateOnMonday).starts).toEqual(['2026-11-24T03:00 2026-11-24T10:00'])
  })

  it.each([
    { what: 'spring', at: '2027-03-26T12:00:00Z', starts: ['2027-03-28T00:00 2027-03-28T23:00'] },
    { what: 'autumn', at: '2026-10-23T12:00:00Z', starts: ['2026-10-24T23:00 2026-10-26T00:00'] },
  ])('the Sunday on which clocks change in $what is a whole day', ({ at, starts }) => {
    expect(read('this sunday', 'Europe/London', new Date(at)).starts).toEqual(starts)
  })

  it('evenings begin at five on either side of a change of clocks', () => {
    const { starts } = read('sunday evening', 'Europe/London', new Date('2027-03-20T12:00:00Z'))
    expect(starts?.slice(0, 2)).toEqual(['2027-03-21T17:00 2027-03-22T00:00', '2027-03-28T16:00 2027-03-28T23:00'])
  })

  it('a day without midnight begins with its first minute', () => {
    const { starts } = read('6 september 2026', 'America/Santiago', new Date('2026-09-01T12:00:00Z'))
    expect(starts).toEqual(['2026-09-06T04:00 2026-09-07T03:00'])
  })

  it('on Friday, "this thursday" is the next to come and "next monday" is in three days', () => {
    const friday = new Date('2026-11-27T09:00:00Z')
    expect(read('this thursday', 'Europe/London', friday).starts).toEqual(['2026-12-03T00:00 2026-12-04T00:00'])
    expect(read('next monday', 'Europe/London', friday).starts).toEqual(['2026-11-30T00:00 2026-12-01T00:00'])
  })

  it('what has a date and no time is found by its date, and not by a part of the day', () => {
    const thursday = read('this thursday', 'Asia/Tokyo').when?.wholeDays
    expect(thursday).toEqual([{ from: new Date('2026-11-26T00:00:00Z'), to: new Date('2026-11-27T00:00:00Z') }])
    expect(read('thursday evening').when?.wholeDays).toEqual([])
  })
})

it('looks for weekdays in the period that is asked for', () => {
  const within = { from: new Date('2026-11-22T09:00:00Z'), to: new Date('2026-12-07T09:00:00Z') }
  const { when } = readWhen('sun', { now, timeZone: 'Europe/London', within })
  expect(when?.starts.map(({ from }) => short(from))).toEqual([
    '2026-11-22T00:00',
    '2026-11-29T00:00',
    '2026-12-06T00:00',
  ])
})
