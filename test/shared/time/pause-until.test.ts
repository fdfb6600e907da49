import { expect, it } from '@jest/globals'
import { readPauseUntil } from '../../../shared/time/pause-until.ts'

const MONDAY = '2026-11-23'

const dates = [
  { said: '', date: '2026-12-07' },
  { said: 'tomorrow', date: '2026-11-24' },
  { said: 'until Friday', date: '2026-11-27' },
  { said: 'monday', date: '2026-11-30' },
  { said: 'until next tuesday', date: '2026-11-24' },
  { said: 'for 3 weeks', date: '2026-12-14' },
  { said: 'a month', date: '2026-12-23' },
  { said: '1 day', date: '2026-11-24' },
  { said: 'until 2027-01-11.', date: '2027-01-11' },
]
it.each(dates)('reads "$said" as $date', ({ said, date }) => {
  expect(readPauseUntil(said, MONDAY)).toEqual({ date })
})

const unclear = ['until the cows come home', '2026-02-30', '999 months', '2099-01-01', '-3 weeks', '3', '٣ weeks']
it.each(unclear)('asks again about "%s"', (said) => {
  expect(readPauseUntil(said, MONDAY)).toEqual({ problem: 'unclear' })
})

it.each(['2026-11-23', '2020-01-01', '0 days'])('refuses a day that is already here: "%s"', (said) => {
  expect(readPauseUntil(said, MONDAY)).toEqual({ problem: 'past' })
})
