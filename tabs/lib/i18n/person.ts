const en = {
  what: 'This profile',
  tie: 'What was between you',
  chat: 'Chat',
  followUp: 'Follow up',
  mentoring: 'Ask for mentoring',
  there: (time: string) => `${time} there now`,
  offers: 'Offers',
  asks: 'Asks',
  interests: 'Interests',
  languages: 'Languages',
  share: 'What you share',
  starters: 'To start the conversation',
  between: 'Between you',
  notMet: 'You haven’t met yet.',
  showAll: (count: number) => `Show all ${count}`,
}

export const personTexts = { en }
