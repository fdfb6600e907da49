/** A thank-you from one colleague to another, as a card in their chat with Hallway. */
export const thanksEn = {
  eyebrow: 'A thank-you',
  title: (name: string) => `${name} thanks you`,
  /** Stands in notifications: neither who nor what for. */
  summary: 'Somebody thanks you',
  line: (line: string) => `“${line}”`,
  onlyYou: (name: string) => `Only you and ${name} see this. You find it again in their profile, under Between you.`,
  groupToo: (group: string) => `The members of ${group} read it on its page, too.`,
  keepPrivate: 'Keep it between us',
  openChat: 'Open chat',
  seeProfile: 'See profile',
  /** "Thank", about a message of any chat. */
  dialog: {
    title: 'Say thank you',
    who: 'Whom do you thank?',
    whoPlaceholder: 'Name of a colleague',
    wrong: {
      nobody: 'Choose whom you thank.',
      yourself: 'Choose a colleague: this would be a thank-you to yourself.',
      stranger: 'Hallway does not know this person. Choose a colleague of your company.',
    },
    what: 'What for?',
    whatPlaceholder: 'For example: the figures came just in time.',
    whatNeeded: 'Say in one line what for.',
    whatTooLong: (longest: number) => `Write it in at most ${String(longest)} characters.`,
    onlyTheTwo: 'Only the two of you see it. It arrives as a card in their chat with Hallway.',
    send: 'Send thank-you',
    sent: (name: string) => `Your thank-you to ${name} is on its way.`,
  },
}
