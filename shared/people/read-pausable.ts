import type { Pausable } from './pauses.ts'

const said: readonly { words: RegExp; programme: Pausable }[] = [
  { words: /^(coffee|coffees)( rounds?| introductions?)?\b/, programme: 'coffee' },
  { words: /^(being a )?budd(y|ies)( introductions?)?\b/, programme: 'buddy' },
  { words: /^mentor(ing|s|ship|ships)?\b/, programme: 'mentoring' },
  { words: /^groups?\b/, programme: 'groups' },
  { words: /^events?\b/, programme: 'events' },
  { words: /^(follow[- ]?ups?|nudges?)\b/, programme: 'follow-ups' },
  { words: /^(everything|all|hallway)\b/, programme: 'everything' },
]

/** What the commands `pause` and `resume` are about, "my coffee rounds for a week", and what follows it; else everything. */
export function readPausable(text: string): { programme: Pausable; rest: string } {
  const words = text.trim().replace(/^(my|the) /i, '')
  for (const { words: pattern, programme } of said) {
    const [match] = pattern.exec(words.toLowerCase()) ?? []
    if (match !== undefined) return { programme, rest: words.slice(match.length).trim() }
  }
  return { programme: 'everything', rest: text }
}
