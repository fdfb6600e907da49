import { assignBuddies } from '../../../shared/matching/assignment/assign-buddies.ts'
import { assignMentors } from '../../../shared/matching/assignment/assign-mentors.ts'
import { createBuddies, createMentoring, createNewHires, mentorSettings, today } from './assignment-people.ts'

/**
 * A process of its own for one case, so that its memory is nobody else's. Prints how much it had resident
 * at most beyond what the people themselves take.
 */
const [programme, people, pool] = process.argv.slice(2)
const run = programme === 'mentors' ? prepareMentors(Number(people)) : prepareBuddies(Number(people), Number(pool))
const before = process.memoryUsage.rss()
run()
console.log(String(process.resourceUsage().maxRSS / 1024 - before / 1024 ** 2))

function prepareMentors(count: number): () => unknown {
  const people = createMentoring(count, 2)
  return () => assignMentors({ ...mentorSettings, ...people })
}

function prepareBuddies(count: number, volunteers: number): () => unknown {
  const newHires = createNewHires(count)
  const candidates = createBuddies(volunteers, 2)
  return () => assignBuddies({ seed: 'bench', newHires, candidates, weights: {}, now: today })
}
