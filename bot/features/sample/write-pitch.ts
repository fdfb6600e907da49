import { PITCH_MAX_LENGTH } from '../../../shared/people/limits.ts'
import { interestLines } from './pitch-interest-lines.ts'
import { skillLines } from './pitch-skill-lines.ts'
import { workLines } from './pitch-work-lines.ts'
import type { Random } from './random.ts'

interface Subject {
  department: string
  skills: readonly string[]
  interests: readonly string[]
}

/** Writes pitches of which no two are alike, using every line about equally often. */
export function createPitchWriter(random: Random): (subject: Subject) => string {
  const uses = new Map<string, number>()
  const written = new Set<string>()

  const leastUsed = (lines: readonly string[]): string => {
    const fewest = Math.min(...lines.map((line) => uses.get(line) ?? 0))
    const line = random.pick(lines.filter((candidate) => (uses.get(candidate) ?? 0) === fewest))
    uses.set(line, fewest + 1)
    return line
  }
  const compose = ({ department, skills, interests }: Subject): string => {
    const work = leastUsed(workLines[department] ?? [])
    const skill = leastUsed(skills.flatMap((name) => skillLines[name] ?? []))
    const interest = leastUsed(interests.flatMap((name) => interestLines[name] ?? []))
    return random
      .pick([
        [work, skill],
        [work, skill],
        [work, interest],
        [skill, interest],
        [work, skill, interest],
      ])
      .join(' ')
  }

  return (subject) => {
    for (;;) {
      const pitch = compose(subject)
      if (pitch.length > PITCH_MAX_LENGTH || written.has(pitch)) continue
      written.add(pitch)
      return pitch
    }
  }
}
