import { expect, it } from '@jest/globals'
import { zoneOfPlace } from '../../../bot/features/imports/zone-of-place.ts'

it.each([
  ['a city that a zone is named after', { office: null, city: 'São Paulo', country: null }, 'America/Sao_Paulo'],
  ['a city that no zone is named after', { office: null, city: 'Bengaluru', country: 'India' }, 'Asia/Kolkata'],
  ['an office named after its city', { office: 'Düsseldorf', city: null, country: null }, 'Europe/Berlin'],
  ['a country with one clock', { office: 'HQ', city: 'Springfield', country: 'Kenya' }, 'Africa/Nairobi'],
  ['a country code', { office: null, city: null, country: 'NO' }, 'Europe/Oslo'],
  [
    'a country in which nearly everybody has one clock',
    { office: null, city: null, country: 'Portugal' },
    'Europe/Lisbon',
  ],
  ['a country with many clocks', { office: null, city: null, country: 'United States' }, null],
  ['nothing known', { office: null, city: 'Atlantis', country: null }, null],
])('finds the time zone of %s', (_, place, zone) => {
  expect(zoneOfPlace(place)).toBe(zone)
})
