/** Who hosts an event, when that changes. */
export const eventHostsEn = {
  host: {
    eyebrow: 'You host this now',
    summary: (title: string): string => `You host this now: ${title}`,
    line: 'Its host can no longer do it, and you are next. You can change it, name co-hosts, or pass it on.',
    decline: 'I can’t host it',
  },
  coHost: {
    eyebrow: 'You are a co-host',
    summary: (title: string): string => `You are a co-host: ${title}`,
    line: 'You can change it and see who comes, just as its host can.',
    decline: 'Not this time',
  },
  wanted: {
    eyebrow: 'Would you host this?',
    summary: (title: string): string => `Would you host this: ${title}?`,
    line: 'Its host can no longer do it. If nobody takes it over until the day before, it does not take place.',
    takeOver: 'I’ll host it',
  },
  stopped: (title: string): string => `You don’t host ${title}.`,
  stoppedNext: 'Thank you for saying so. I look after the rest.',
  took: (title: string): string => `You host ${title}. Thank you.`,
  tookNext: 'Open the event to change it or to name co-hosts.',
  taken: (title: string): string => `Somebody else hosts ${title} already, or it is over. Thank you.`,
  coHostLeft: (name: string, title: string): string => `${name} can’t co-host ${title}.`,
  coHostLeftNext: 'You can name somebody else in the event.',
}
