const en = {
  title: (event: string) => `Who did you meet at ${event}?`,
  onlyYou: 'Only you see this. It helps us remind you to keep in touch.',
  tick: 'Tick people',
  tickAt: (event: string) => `Tick people you met at ${event}`,
}

export const recapRowTexts = { en }
