import { describe, expect, it } from '@jest/globals'
import { inOrder } from '../../../tabs/pages/network/contact-order.ts'
import { waitingUntil } from '../../../tabs/pages/network/waiting.ts'
import { contactOf, namesOf } from './contact-of.ts'

const contacts = [
  contactOf('Åse', { strength: 'new', lastContactOn: '2026-11-20', talksEveryDays: null }),
  contactOf('Bo', { strength: 'strong', lastContactOn: '2026-11-10', talksEveryDays: 9 }),
  contactOf('Zoë', { strength: 'strong', lastContactOn: '2026-11-21', talksEveryDays: 11 }),
  contactOf('Ana', { strength: 'going-quiet', lastContactOn: '2026-09-01', talksEveryDays: 3 }),
  contactOf('Eva', { strength: 'warm', lastContactOn: null }),
]

describe('the order of contacts', () => {
  it.each([
    ['strength', false, ['Zoë', 'Bo', 'Eva', 'Ana', 'Åse']],
    ['strength', true, ['Åse', 'Ana', 'Eva', 'Zoë', 'Bo']],
    ['name', false, ['Ana', 'Åse', 'Bo', 'Eva', 'Zoë']],
    ['lastContact', false, ['Zoë', 'Åse', 'Bo', 'Ana', 'Eva']],
    ['lastContact', true, ['Eva', 'Ana', 'Bo', 'Åse', 'Zoë']],
    ['howOften', false, ['Ana', 'Bo', 'Zoë', 'Åse', 'Eva']],
  ] as const)('by %s, reversed: %s', (by, reversed, expected) => {
    expect(namesOf(inOrder(contacts, { by, reversed }, 'en-GB'))).toEqual(expected)
  })

  it('follows the alphabet of the reader', () => {
    const order = { by: 'name', reversed: false } as const
    expect(namesOf(inOrder(contacts, order, 'sv')).at(-1)).toBe('Åse')
  })
})

describe('what waits', () => {
  const promise = { text: 'Send the deck', on: '2026-11-24' }
  const waiting = [
    contactOf('Kofi', { dueOn: '2026-11-24', promise }),
    contactOf('Ingrid', { dueOn: '2026-11-01' }),
    contactOf('Later', { dueOn: '2026-12-24' }),
    contactOf('Never'),
  ]

  it('is most pressing first, up to the day asked for, a promise before a talk', () => {
    const words = waitingUntil(waiting, '2026-11-29').map(({ about, contact }) => `${about} ${contact.person.name}`)
    expect(words).toEqual(['talk Ingrid', 'promise Kofi', 'talk Kofi'])
  })
})
