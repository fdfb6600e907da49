const en = {
  title: (name: string) => `Would you like to meet ${name}?`,
  yes: 'Yes, introduce us',
  yesTo: (name: string) => `Yes, introduce us, ${name} and me`,
  notNowTo: (name: string) => `Not now, introduction to ${name}`,
  saidYes: (name: string) => `Good. We introduce you as soon as ${name} says yes, too.`,
  saidNo: 'Not this time, then. Nobody is told.',
  unsaved: (name: string) => `Your answer about ${name} was not saved.`,
  notNow: 'Not now',
  answerBy: (date: string) => `Answer by ${date}.`,
}

export const introductionAskTexts = { en }
