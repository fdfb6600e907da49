import type { Random } from '../../../bot/features/sample/random.ts'
import { all, isIn, isInDepartment, isMentor, isTitled, knows, works, type Judge } from './facts.ts'
import type { BenchPerson } from './person.ts'
import type { TypedQuery } from './query.ts'

type WorkQuery = Omit<TypedQuery, 'class'>

/** Makes a query that the person answers, as others may; null where their work does not lend itself to one. */
type WorkQueryMaker = (random: Random, person: BenchPerson) => WorkQuery | null

export const askSkillAndPlace: WorkQueryMaker = (random, person) => {
  const skill = random.pick(person.skills)
  // A letter alone begins half of all names, and names come first.
  if (skill.length === 1) return null
  const place = random.chance(0.85) ? person.city : person.country
  const parts = [skill, place]
  if (random.chance(0.3)) parts.reverse()
  const forMentor = person.isMentor
  return {
    text: [...(forMentor ? ['mentor'] : []), ...parts].join(' ').toLowerCase(),
    isRight: all(knows(skill), isIn(place), ...(forMentor ? [isMentor] : [])),
  }
}

export const askTitle: WorkQueryMaker = (random, person) => {
  const { title, city, department } = person
  const [words, extra] = random.pick<[string[], Judge[]]>([
    [[title], []],
    [[title, city], [isIn(city)]],
    [[city, title], [isIn(city)]],
    [[title, department], [isInDepartment(department)]],
  ])
  return { text: words.join(' ').toLowerCase(), isRight: all(isTitled(title), ...extra) }
}

interface Abbreviation {
  text: string
  isRight: Judge
  /** With a place: most of these are many people. */
  withPlace: boolean
}

/** What people type at work, and what it must mean. */
const abbreviations: readonly Abbreviation[] = [
  { text: 'product mgmt', isRight: all(works('product'), works('management', 'manager')), withPlace: true },
  { text: 'eng mgr', isRight: all(works('engineering', 'engineer'), works('manager', 'management')), withPlace: true },
  { text: 'sr eng', isRight: all(works('senior'), works('engineer', 'engineering')), withPlace: true },
  { text: 'jr dev', isRight: all(works('junior'), works('developer', 'development')), withPlace: true },
  { text: 'sr dev', isRight: all(works('senior'), works('developer', 'development')), withPlace: true },
  { text: 'proj mgr', isRight: all(works('project'), works('manager', 'management')), withPlace: true },
  { text: 'acct mgr', isRight: all(works('account'), works('manager', 'management')), withPlace: true },
  { text: 'hr', isRight: works('human resources'), withPlace: true },
  { text: 'hr mgr', isRight: all(works('human resources'), works('manager', 'management')), withPlace: true },
  { text: 'qa eng', isRight: all(works('quality assurance'), works('engineer', 'engineering')), withPlace: true },
  { text: 'ml eng', isRight: all(works('machine learning'), works('engineer', 'engineering')), withPlace: true },
  { text: 'ml', isRight: knowsOrWorks('machine learning'), withPlace: true },
  { text: 'ai', isRight: knowsOrWorks('artificial intelligence'), withPlace: true },
  { text: 'nlp', isRight: knows('natural language processing'), withPlace: true },
  { text: 'bi dev', isRight: all(works('business intelligence'), works('developer')), withPlace: true },
  { text: 'k8s', isRight: knows('kubernetes'), withPlace: true },
  { text: 'k8s mentor', isRight: all(knows('kubernetes'), isMentor), withPlace: false },
  { text: 'js mentor', isRight: all(knows('javascript'), isMentor), withPlace: false },
  { text: 'ml mentor', isRight: all(knowsOrWorks('machine learning'), isMentor), withPlace: false },
  { text: 'ts', isRight: knows('typescript'), withPlace: true },
  { text: 'js', isRight: knows('javascript'), withPlace: true },
  { text: 'seo', isRight: knows('search engine optimisation'), withPlace: true },
  { text: 'vp sales', isRight: all(works('vice president'), works('sales')), withPlace: false },
  { text: 'r&d', isRight: works('research and development'), withPlace: true },
  { text: 'exec asst', isRight: all(works('executive'), works('assistant')), withPlace: true },
  { text: 'ops mgr', isRight: all(works('operations'), works('manager', 'management')), withPlace: true },
  { text: 'dba', isRight: works('database administrator'), withPlace: true },
  { text: 'sre', isRight: works('site reliability'), withPlace: true },
]

function knowsOrWorks(subject: string): Judge {
  return (person) => knows(subject)(person) || works(subject)(person)
}

export const askAbbreviation: WorkQueryMaker = (random, person) => {
  const fitting = abbreviations.filter(({ isRight }) => isRight(person))
  if (fitting.length === 0) return null
  const { text, isRight, withPlace } = random.pick(fitting)
  if (!withPlace) return { text, isRight }
  return { text: `${text} ${person.city.toLowerCase()}`, isRight: all(isRight, isIn(person.city)) }
}
