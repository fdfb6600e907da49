import { describe, expect, it } from '@jest/globals'
import { explainMatches, type Matched } from '../../../shared/search/match-reason.ts'

const person: Matched = {
  name: '山田 太郎',
  userName: 'taro.yamada',
  title: 'Site reliability engineer',
  places: ['Platform', 'Lisbon'],
  skills: ['Kubernetes', 'Go'],
  topics: ['Negotiation'],
  interests: ['Chess'],
  languages: ['Polish'],
  pitch: 'I love anaconda snakes, and payments.',
}
const explained = (query: string, who: Matched = person): string[] =>
  explainMatches(query)(who).map(({ kind, what }) => `${kind}: ${what}`)

describe('why somebody was found', () => {
  it.each([
    { query: 'kuber', why: ['knows: Kubernetes'] },
    { query: 'NEGOTIATION', why: ['mentors-in: Negotiation'] },
    { query: 'lisb', why: ['works-in: Lisbon'] },
    { query: 'chess', why: ['is-interested: Chess'] },
    { query: 'polish', why: ['speaks: Polish'] },
    { query: 'payments', why: ['writes-of: payments'] },
    { query: 'yamada', why: ['user-name: taro.yamada'] },
    { query: '太郎', why: ['name: 山田 太郎'] },
    { query: 'reliability', why: ['works-as: Site reliability engineer'] },
    { query: 'mentor', why: ['is-mentor: mentor'] },
    { query: 'mentor kubernetes lisbon', why: ['knows: Kubernetes', 'works-in: Lisbon'] },
    { query: 'chess go payments', why: ['is-interested: Chess', 'knows: Go'] },
  ])('is told for "$query"', ({ query, why }) => {
    expect(explained(query)).toEqual(why)
  })

  it('is told also for another name of the same thing, and for a mistyped one', () => {
    expect(explained('k8s')).toEqual(['knows: Kubernetes'])
    expect(explained('kuberntes')).toEqual(['knows: Kubernetes'])
  })

  it('is the skill itself where another is only spelt alike', () => {
    expect(explained('java', { ...person, skills: ['Jaca', 'Java'] })).toEqual(['knows: Java'])
  })

  it('is nothing where nothing can be seen of it', () => {
    expect(explained('unicorn')).toEqual([])
    expect(explained('')).toEqual([])
  })
})
