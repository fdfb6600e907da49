import type { GroupKind, GroupVisibility } from '../../../shared/groups/schemas.ts'
import type { SamplePerson } from './sample-person.ts'

export interface GroupDefinition {
  name: string
  kind: GroupKind
  visibility: GroupVisibility
  description: string
  leads: readonly string[]
  /** About how many members, leads included. */
  size: number
  /** Who would join: these first, then anybody. */
  drawn(person: SamplePerson): boolean
  /** The share of members who keep their membership to the group or to its leads. */
  discreet: number
  /** User names who are members whatever the draw says. */
  members?: readonly string[]
  /** User names waiting for a lead's answer. */
  requests?: readonly string[]
}

const likes = (interest: string) => (person: SamplePerson) => person.interests.includes(interest)
const speaks = (language: string) => (person: SamplePerson) => person.languages.includes(language)
const knows =
  (...skills: string[]) =>
  (person: SamplePerson) =>
    skills.some((skill) => person.skills.includes(skill))
const anybody = (): boolean => true

export const groupDefinitions: readonly GroupDefinition[] = [
  {
    name: 'Women in Tech',
    kind: 'erg',
    visibility: 'request',
    leads: ['ines.carvalho', 'zofia.lis'],
    size: 34,
    discreet: 0.2,
    description:
      'For women in technical work and everybody who works beside them. An open circle every month, mentoring in pairs, and a stage for first talks.',
    drawn: knows('SQL', 'Python', 'Code review', 'Figma', 'Power BI', 'TypeScript'),
    members: ['priya.raghunathan', 'elif.yildiz', 'thora.jonsdottir', 'minhanh.nguyen', 'meiling.chen'],
    requests: ['bora.kim', 'farah.haddad', 'aisha.bello'],
  },
  {
    name: 'Lusophone circle',
    kind: 'erg',
    visibility: 'open',
    leads: ['tomas.ribeiro', 'luiza.prado'],
    size: 26,
    discreet: 0,
    description:
      'Portuguese in all its accents: conversation tables, a book a season, and help for everybody who has just moved to Lisbon or São Paulo.',
    drawn: speaks('Portuguese'),
    members: ['kofi.mensah', 'ines.carvalho', 'nelson.tavares', 'zofia.lis', 'farah.haddad', 'bora.kim'],
  },
  {
    name: 'Pride at work',
    kind: 'erg',
    visibility: 'request',
    leads: ['hamish.macleod', 'thora.jonsdottir'],
    size: 22,
    discreet: 0.8,
    description:
      'A place to be yourself at work, for LGBTQ+ colleagues and allies. Members choose who can see that they belong.',
    drawn: anybody,
    requests: ['jinwoo.park'],
  },
  {
    name: 'Able',
    kind: 'erg',
    visibility: 'open',
    leads: ['marcus.lindqvist'],
    size: 18,
    discreet: 0.3,
    description:
      'Colleagues with visible and invisible disabilities, and those who build things that work for everyone. Home of the accessible meetings guide.',
    drawn: knows('Accessibility', 'Service design', 'Writing help articles'),
    members: ['ingrid.solheim', 'thora.jonsdottir'],
  },
  {
    name: 'First in family',
    kind: 'erg',
    visibility: 'open',
    leads: ['aisha.bello', 'elif.yildiz'],
    size: 20,
    discreet: 0.2,
    description:
      'For people who were the first in their family at university or in an office. We share what nobody told us.',
    drawn: anybody,
    members: ['priya.raghunathan'],
  },
  {
    name: 'Harambee',
    kind: 'erg',
    visibility: 'open',
    leads: ['wanjiru.kamau', 'oluwaseun.adeyemi'],
    size: 24,
    discreet: 0,
    description:
      'Colleagues from Africa and the diaspora, and friends. Harambee means “all pull together”: mentoring, food and a yearly school project.',
    drawn: (person) =>
      ['Swahili', 'Yoruba', 'Igbo', 'Zulu', 'Twi', 'Hausa', 'Xhosa'].some((name) => speaks(name)(person)),
    members: ['kofi.mensah', 'thandiwe.nkosi', 'catherine.osei'],
  },
  {
    name: 'Lunch runners',
    kind: 'interest',
    visibility: 'open',
    leads: ['kofi.mensah'],
    size: 16,
    discreet: 0,
    description:
      'Five kilometres, no stopwatch, back before the canteen closes. We leave from the Lisbon office on Tuesdays; other offices run along.',
    drawn: likes('Running'),
    members: ['luca.ferraro', 'aisha.bello'],
  },
  {
    name: 'Growing things',
    kind: 'interest',
    visibility: 'open',
    leads: ['bora.kim'],
    size: 15,
    discreet: 0,
    description: 'Balcony tomatoes, allotments and one very old bonsai. Seed swap in spring, harvest table in autumn.',
    drawn: likes('Gardening'),
    members: ['siobhan.byrne', 'mariana.duarte'],
  },
  {
    name: 'Pages over coffee',
    kind: 'interest',
    visibility: 'open',
    leads: ['farah.haddad'],
    size: 19,
    discreet: 0,
    description: 'One short book every six weeks, read in any language. Come also if you did not finish it.',
    drawn: likes('Reading'),
    members: ['ines.carvalho', 'catherine.osei'],
  },
  {
    name: 'Language tables',
    kind: 'interest',
    visibility: 'open',
    leads: ['wanjiru.kamau', 'minhanh.nguyen'],
    size: 17,
    discreet: 0,
    description: 'Half an hour a week in a language you are learning, with people who forgive your grammar.',
    drawn: likes('Languages'),
    members: ['nadia.elfassi', 'jinwoo.park'],
  },
  {
    name: 'Data guild',
    kind: 'community',
    visibility: 'open',
    leads: ['zofia.lis', 'deepak.venkatesan'],
    size: 38,
    discreet: 0,
    description:
      'Everybody who works with data, from the first pivot table to the warehouse. Data lunch on Thursdays; bring a question or a spreadsheet.',
    drawn: knows('SQL', 'Python', 'Power BI', 'Forecasting', 'Data modelling', 'Excel modelling'),
    members: ['priya.raghunathan', 'meiling.chen', 'elif.yildiz', 'kofi.mensah', 'kenji.watanabe'],
  },
  {
    name: 'Parents at work',
    kind: 'community',
    visibility: 'open',
    leads: ['siobhan.byrne', 'anneke.vandijk'],
    size: 28,
    discreet: 0.15,
    description: 'Lunch talks, second-hand swaps and honest advice about the first year back.',
    drawn: anybody,
    members: ['nelson.tavares', 'luca.ferraro'],
  },
]
