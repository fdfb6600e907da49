import { createPlaces, type CandidateGraph } from './candidate-graph.ts'
import { freePlaces } from './free-places.ts'
import type { Mentee } from './mentor-assignment.ts'
import type { MentorOption, MentorPool } from './mentor-pool.ts'
import type { Preferences } from './solve-stable.ts'

/**
 * Who may be matched with whom, as the assignment counts it and as each side would choose: a mentee
 * wants those asked for in the order of asking, then by score; a mentor wants by score, so that who has
 * asked for them comes before who has not. Equals stand in the order that the seed has drawn.
 *
 * Lists end at as many mentors as there are mentees. For the heaviest see `strongestCandidates`; for the
 * stable one, whoever is turned down by so many mentors would leave each of them full of others, and there
 * is one mentee too few for that.
 */
export function createMentorGraph(
  pool: MentorPool,
  mentees: readonly Mentee[],
): { graph: CandidateGraph; wishes: Preferences } {
  const edges: { start: number[]; supply: number[]; value: number[] } = { start: [0], supply: [], value: [] }
  const wishes: { start: number[]; supply: number[]; fit: number[] } = { start: [0], supply: [], fit: [] }
  for (const mentee of mentees) {
    const options = pool.optionsFor(mentee)
    for (const { mentor, value } of options.toSorted(byValue).slice(0, mentees.length)) {
      edges.supply.push(mentor)
      edges.value.push(value)
    }
    edges.start.push(edges.supply.length)
    for (const { mentor, score } of options.sort(byWish).slice(0, mentees.length)) {
      wishes.supply.push(mentor)
      wishes.fit.push(score)
    }
    wishes.start.push(wishes.supply.length)
  }
  const places = pool.mentors.map((mentor, number) =>
    pool.availability[number] === 'open' ? freePlaces(mentor, pool.weights, mentees.length) : [],
  )
  return {
    graph: {
      demandCount: mentees.length,
      edgeStart: Int32Array.from(edges.start),
      edgeSupply: Int32Array.from(edges.supply),
      edgeValue: Int32Array.from(edges.value),
      ...createPlaces(places),
    },
    wishes: {
      start: Int32Array.from(wishes.start),
      supply: Int32Array.from(wishes.supply),
      fit: Int32Array.from(wishes.fit),
    },
  }
}

function byValue(a: MentorOption, b: MentorOption): number {
  return b.value - a.value || a.mentor - b.mentor
}

function byWish(a: MentorOption, b: MentorOption): number {
  return (a.wish ?? Infinity) === (b.wish ?? Infinity)
    ? b.score - a.score || a.mentor - b.mentor
    : (a.wish ?? Infinity) - (b.wish ?? Infinity)
}
