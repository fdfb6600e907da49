export const groupProposalsEn = {
  eyebrow: 'A new group',
  openGroups: 'Open Groups',

  ask: {
    summary: (person: string): string => `${person} would like to found a group with you`,
    title: (person: string, group: string): string => `${person} would like to found ${group} with you`,
    line: 'Two co-founders agree, then the programme managers answer. You would lead the group together.',
    agree: 'I’m in',
    decline: 'Not this time',
  },
  pressed: {
    agreed: 'You are a co-founder.',
    agreedNext: 'I’ll tell you what the programme managers say once everybody has agreed.',
    declined: 'Not this time. Whoever asked you reads that you are not available at the moment.',
    settled: 'This has been settled. There is nothing left for you to do.',
  },
  submitted: {
    title: (group: string): string => `Everybody agreed: ${group}`,
    line: (date: string): string => `The programme managers answer by ${date}.`,
  },
  needsFounder: {
    title: (group: string): string => `${group} needs another co-founder`,
    line: 'Somebody you asked is not available at the moment. Choose somebody else in Groups.',
  },
  theySay: (reason: string): string => `The programme managers say: “${reason}”`,
  approved: {
    title: (group: string): string => `${group} can begin`,
    line: 'It stands in Groups now, and you lead it together.',
  },
  declined: {
    title: (group: string): string => `Not this time: ${group}`,
    line: 'Thank you for the idea. You are welcome to propose it again.',
  },
  withdrawn: {
    title: (group: string): string => `${group} is not proposed any more`,
    line: 'Whoever proposed it has taken it back. There is nothing for you to do.',
  },
}
