import type { Ground } from '../../people/shared-ground.ts'
import { firstNameOf } from '../../people/first-name.ts'
import { list } from '../plural.ts'

const monthName = (month: string): string =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(new Date(`${month}-01`))

/** Reasons, from the reader's side. A pronoun is never guessed: the name is used again. */
export const groundEn = {
  /** One sentence for one piece of shared ground with `name`, whose whole name stands above it. */
  sentence(ground: Ground, name: string): string {
    switch (ground.kind) {
      case 'teaches':
        return `${firstNameOf(name)} knows ${ground.skill}, which you want to learn.`
      case 'learns':
        return `${firstNameOf(name)} wants to learn ${ground.skill}, which you know.`
      case 'interest':
        return `You are both interested in ${ground.interest}.`
      case 'skill':
        return `You both work with ${ground.skill}.`
      case 'language':
        return `You both speak ${ground.language}.`
      case 'office':
        return `You both work in ${ground.office}.`
      case 'joined-together':
        return `You both joined in ${monthName(ground.month)}.`
    }
  },
  /** Three openers made from what the two share. */
  starters(grounds: readonly Ground[], name: string): string[] {
    const fromGround = grounds.map((ground) => starter(ground)).filter((line) => line !== null)
    const always = [
      `What are you working on this week that you enjoy, ${firstNameOf(name)}?`,
      'What do you wish you had known in your first week?',
      'Who should I meet that nobody tells me about?',
    ]
    return [...new Set([...fromGround, ...always])].slice(0, 3)
  },
  names: (names: readonly string[]): string => list('en', names),
}

function starter(ground: Ground): string | null {
  switch (ground.kind) {
    case 'teaches':
      return `How did you get good at ${ground.skill}?`
    case 'learns':
      return `What would you like to do with ${ground.skill}?`
    case 'interest':
      return `How did you come to ${ground.interest}?`
    case 'skill':
      return `What is the best thing you have done with ${ground.skill}?`
    case 'language':
      return `Where do you get to speak ${ground.language}?`
    case 'office':
      return `Where do you have lunch in ${ground.office}?`
    case 'joined-together':
      return null
  }
}
