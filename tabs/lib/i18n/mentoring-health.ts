const en = {
  heading: 'How mentorships go',
  note: 'Answers of the last four months',
  average: (average: string) => `${average} of 5`,
  atLeast: (count: number) =>
    `In at least ${count} mentorships. Rounded, so that nobody’s answer can be read out of it.`,
  tooFew: 'Fewer than five mentorships have answered yet, so there is no sum to show.',
}

export const mentoringHealthTexts = { en }
