const en = {
  heading: 'Introductions under way',
  note: 'Only you can see this',
  introduce: (first: string, second: string) => `${first} and ${second}`,
  own: (name: string) => `You and ${name}`,
  bothAsked: (date: string) => `Both are asked, until ${date}. We tell you when both say yes.`,
  isAsked: (name: string, date: string) => `${name} is asked, until ${date}. We tell you of a yes.`,
  withdraw: 'Withdraw',
  withdrawOf: (people: string) => `Withdraw the introduction: ${people}`,
  withdrawn: 'Taken back. Nobody is told by whom.',
  unsaved: 'The introduction goes on.',
}

export const openIntroductionsTexts = { en }
