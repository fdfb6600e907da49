import { expect, it } from '@jest/globals'
import { settleAnswer, type Standing } from '../../../shared/events/places.ts'

const none: Standing = { answer: 'none', holdsPlace: false }

it.each<[string, Standing, number, string]>([
  ['gives a free place', none, 1, 'going'],
  ['puts people in line when all places are taken', none, 0, 'waiting'],
  ['keeps the place of whoever has one', { answer: 'going', holdsPlace: false }, 0, 'going'],
  ['gives a held place back', { answer: 'no', holdsPlace: true }, 0, 'going'],
  ['keeps people in line', { answer: 'waiting', holdsPlace: false }, 0, 'waiting'],
])('%s', (_what, current, free, expected) => {
  expect(settleAnswer('going', current, free)).toBe(expected)
})

it('takes no and maybe as they are', () => {
  expect(settleAnswer('no', { answer: 'going', holdsPlace: false }, 0)).toBe('no')
  expect(settleAnswer('maybe', { answer: 'waiting', holdsPlace: false }, 0)).toBe('maybe')
})
