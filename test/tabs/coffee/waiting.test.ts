import { describe, expect, it } from '@jest/globals'
import type { CoffeeMatch } from '../../../shared/coffee/schemas.ts'
import { namesOf } from '../../../tabs/pages/coffee/use-coffee.ts'
import { isWaitingForAnswer } from '../../../tabs/pages/coffee/waiting-match.ts'
import { personOf } from '../search/open-search.tsx'

const match: CoffeeMatch = {
  matchId: '5f0c4fd2-6d0b-4d2c-9d51-0f7f6d0f5a11',
  round: 152,
  goesOutOn: '2026-11-30',
  closesOn: '2026-12-13',
  state: 'introduced',
  others: [personOf('Kenji Watanabe'), personOf('Aroha Ngata')],
  organiserId: personOf('Kenji Watanabe').id,
  viewerIsOrganiser: false,
  reason: 'You and Kenji Watanabe are both interested in Chess.',
  starters: [],
  chatUrl: 'https://teams.microsoft.com/l/chat/0/0?users=kenji@test.example',
  answer: null,
  question: null,
}

describe('a coffee match on Home', () => {
  it.each([
    { what: 'new', changed: {}, waits: true },
    { what: 'answered with "not yet"', changed: { answer: 'not-yet' }, waits: false },
    { what: 'asked about again', changed: { answer: 'not-yet', question: 'end' }, waits: true },
    { what: 'over with a meeting', changed: { state: 'met', answer: 'met' }, waits: false },
  ] as const)('waits for the viewer while it is $what: $waits', ({ changed, waits }) => {
    expect(isWaitingForAnswer({ ...match, ...changed })).toBe(waits)
  })

  it('calls people by their first names', () => {
    expect(namesOf(match)).toEqual(['Kenji', 'Aroha'])
  })
})
