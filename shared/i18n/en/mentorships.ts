/** What becomes of a mentorship while it runs, as the bot tells it. */
export const mentorshipsEn = {
  eyebrow: 'Your mentoring',
  seeAll: 'My mentorships',

  paused: {
    title: (other: string): string => `Your mentoring with ${other} is paused`,
    line: 'Its place is kept. Either of you can let it go on at any time, under My mentorships.',
  },
  resumed: {
    title: (other: string): string => `Your mentoring with ${other} goes on`,
    line: 'A short hello and a next time are a good beginning.',
  },
  meeting: {
    title: (other: string, when: string): string => `${other} and you meet on ${when}`,
    topic: (topic: string): string => `About: ${topic}`,
    next: 'Put it into your calendars, or find another time together.',
    /** Their clock may differ, so it names no time. */
    hello: 'Hello, the time that you chose for us suits me.',
    otherTime: 'Change it',
  },
  meetingOff: {
    title: (other: string, when: string): string => `You do not meet ${other} on ${when}`,
    next: 'A new time is found under My mentorships whenever it suits you both.',
    find: 'Find a time',
  },
  pulse: {
    summary: 'A short question about your mentoring',
    title: (other: string): string => `How is it going with ${other}?`,
    label: 'For you, just now',
    missing: 'Please choose one.',
    score: (score: number): string =>
      `${String(score)} · ${['Not well', 'So-so', 'All right', 'Well', 'Very well'][score - 1] ?? ''}`,
    private: (other: string): string => `Only ${other} and you see this. The programme sees sums of many alone.`,
    save: 'Save',
    thanks: 'Thank you, saved.',
    thanksNext: 'I’ll ask again in two months.',
    lowNext:
      'Say it to each other, it is often quickly mended. You can also pause or end at any time, without a reason.',
  },
  ended: {
    eyebrow: 'Mentoring',
    title: (other: string): string => `Your mentoring with ${other} has come to its end`,
    line: 'Thank you both for the time you gave each other. What you learnt stays.',
    learnt: (other: string): string => `What ${other} has learnt`,
    next: (other: string): string => `A short thank you to ${other} is a good close.`,
    thanks: (other: string): string => `Hello ${other}, thank you for the time together.`,
  },
}
