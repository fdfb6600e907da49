/** How two people of the sample company have met, by days before today. */
export const rhythms = {
  strong: { metDaysAgo: [3, 11, 22, 33, 44, 55, 66], cadenceDays: 14 },
  strongAndDue: { metDaysAgo: [13, 20, 31, 42, 53, 64], cadenceDays: 14 },
  warm: { metDaysAgo: [18, 45, 74, 103], cadenceDays: 30 },
  warmAndDue: { metDaysAgo: [30, 58, 88], cadenceDays: 30 },
  goingQuiet: { metDaysAgo: [36, 48, 61, 75], cadenceDays: 14 },
  new: { metDaysAgo: [6], cadenceDays: 30 },
  welcomed: { metDaysAgo: [4], cadenceDays: 14 },
} as const

export interface TieDefinition {
  /** User names. */
  between: readonly [string, string]
  rhythm: keyof typeof rhythms
  /** Of the first of the two, and seen by nobody else. */
  note?: string
  promise?: { text: string; workingDaysAhead: number }
}

export const tieDefinitions: readonly TieDefinition[] = [
  {
    between: ['amara.okafor', 'zofia.lis'],
    rhythm: 'welcomed',
    note: 'Called before my first day. Knows every planner by name.',
  },
  { between: ['amara.okafor', 'nelson.tavares'], rhythm: 'new' },

  { between: ['priya.raghunathan', 'deepak.venkatesan'], rhythm: 'strong' },
  {
    between: ['priya.raghunathan', 'zofia.lis'],
    rhythm: 'strongAndDue',
    note: 'Wants to try window functions on the stock table.',
    promise: { text: 'Send Zofia the partition example', workingDaysAhead: 2 },
  },
  { between: ['priya.raghunathan', 'kenji.watanabe'], rhythm: 'strong', note: 'Two lumps of sugar, hates SELECT *.' },
  { between: ['priya.raghunathan', 'elif.yildiz'], rhythm: 'warm' },
  { between: ['priya.raghunathan', 'ines.carvalho'], rhythm: 'warmAndDue' },
  {
    between: ['priya.raghunathan', 'ingrid.solheim'],
    rhythm: 'goingQuiet',
    note: 'Asked for help with the scanner timings.',
  },
  { between: ['priya.raghunathan', 'wanjiru.kamau'], rhythm: 'new' },

  { between: ['ines.carvalho', 'zofia.lis'], rhythm: 'strong', note: 'Co-lead of the circle. Prefers mornings.' },
  { between: ['ines.carvalho', 'tomas.ribeiro'], rhythm: 'strongAndDue' },
  { between: ['ines.carvalho', 'joao.nascimento'], rhythm: 'strong' },
  {
    between: ['ines.carvalho', 'thora.jonsdottir'],
    rhythm: 'warm',
    promise: { text: 'Introduce Þóra to the identity team', workingDaysAhead: 1 },
  },
  { between: ['ines.carvalho', 'catherine.osei'], rhythm: 'warmAndDue' },
  { between: ['ines.carvalho', 'siobhan.byrne'], rhythm: 'goingQuiet' },
  { between: ['ines.carvalho', 'meiling.chen'], rhythm: 'new' },

  { between: ['nelson.tavares', 'catherine.osei'], rhythm: 'strong' },
  { between: ['nelson.tavares', 'mariana.duarte'], rhythm: 'strongAndDue', note: 'Likes the numbers first.' },
  { between: ['nelson.tavares', 'kofi.mensah'], rhythm: 'strong' },
  {
    between: ['nelson.tavares', 'farah.haddad'],
    rhythm: 'warm',
    promise: { text: 'Send Farah the newcomers’ quotes', workingDaysAhead: 3 },
  },
  { between: ['nelson.tavares', 'anneke.vandijk'], rhythm: 'warmAndDue' },
  { between: ['nelson.tavares', 'hamish.macleod'], rhythm: 'goingQuiet' },
  { between: ['nelson.tavares', 'jinwoo.park'], rhythm: 'new' },

  { between: ['kofi.mensah', 'luca.ferraro'], rhythm: 'strong' },
  { between: ['kofi.mensah', 'zofia.lis'], rhythm: 'strong', note: 'Send her the cost per pallet before the review.' },
  { between: ['kofi.mensah', 'tomas.ribeiro'], rhythm: 'strongAndDue' },
  { between: ['kofi.mensah', 'wanjiru.kamau'], rhythm: 'warm' },
  {
    between: ['kofi.mensah', 'oluwaseun.adeyemi'],
    rhythm: 'warmAndDue',
    promise: { text: 'Send Oluwaseun the freight comparison', workingDaysAhead: 2 },
  },
  { between: ['kofi.mensah', 'ingrid.solheim'], rhythm: 'goingQuiet' },
  { between: ['kofi.mensah', 'aisha.bello'], rhythm: 'new' },

  { between: ['zofia.lis', 'rashid.alamin'], rhythm: 'strong' },
  { between: ['zofia.lis', 'bora.kim'], rhythm: 'strong' },
  { between: ['kenji.watanabe', 'siobhan.byrne'], rhythm: 'strong' },
  { between: ['elif.yildiz', 'luiza.prado'], rhythm: 'strong' },
  { between: ['thandiwe.nkosi', 'hamish.macleod'], rhythm: 'warm' },
  { between: ['aroha.ngata', 'torunn.haugland'], rhythm: 'strong' },
]
