import type { CadenceDays } from '../../follow-ups/schemas.ts'
import { longDate } from '../dates.ts'
import { list, plural } from '../plural.ts'

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five']

const everySoOften = (cadence: CadenceDays): string =>
  cadence === null ? 'stop reminding you' : `remind you every ${String(cadence)} days from now on`

export const followUpsEn = {
  nudge: {
    eyebrow: (daily: boolean) => (daily ? 'Follow-ups' : 'Follow-ups, once a week'),
    titleOne: (name: string) => `Keep up with ${name}`,
    titleMany: (count: number) => `${NUMBERS[count] ?? String(count)} people to keep up with`,
    /** Stands in notifications: how many, never who or what. */
    summary: (count: number) =>
      plural('en', count, { one: '# person to keep up with', other: '# people to keep up with' }),
    hintOne: 'A short hello is enough.',
    hintMany: 'A short hello is enough. Tick what you have done.',
    lastContact: (date: string) => `Last contact ${longDate('en-GB', date)}`,
    noContact: 'You have not talked yet',
    promised: (promise: string) => `You said: “${promise}”`,
    slowed: (name: string, cadence: CadenceDays) =>
      `Three reminders for ${name} went by, so I ${everySoOften(cadence)}.`,
    done: 'Done',
    talked: 'We talked',
    snooze: 'Snooze',
    until: {
      tomorrow: 'Tomorrow',
      'next-week': 'Next week',
      'in-a-month': 'In a month',
      date: 'On this date',
    },
    date: 'Date, for “On this date”',
    orDate: 'Or on a day of your choice',
    dateNeeded: 'Choose a day after today.',
    pastDate: 'Nothing has changed yet: choose a day after today.',
    later: 'Later or stop',
    laterFor: (name: string) => `Remind me of ${name}`,
    asPlanned: 'As before',
    draft: 'Draft a message',
    stop: 'Stop',
    stopReminding: 'Stop reminding me',
    save: 'Save',
    snoozeRest: 'Snooze the rest a week',
    openNetwork: 'Open My network',
    /** Prefilled in the chat, to be finished by whoever sends it. */
    firstMessage: (promised: boolean) =>
      promised ? 'Hello, here is what I promised you: ' : 'Hello, it has been a while. How are things with you?',
  },
  /** What there was between two people besides meetings, as their panel lists it. */
  between: {
    buddies: 'Hallway introduced you as buddies',
    coffee: 'Hallway introduced you for coffee',
    mentor: (name: string) => `${name} became your mentor`,
    mentee: (name: string) => `You became ${name}’s mentor`,
    event: (title: string) => `You both went to ${title}`,
    iThanked: (name: string, line: string) => `You thanked ${name}: “${line}”`,
    theyThanked: (name: string, line: string) => `${name} thanked you: “${line}”`,
    introduced: (by: string | null) => (by === null ? 'Hallway introduced you' : `${by} introduced you`),
    iIntroduced: (name: string, to: string) => `You introduced ${name} to ${to}`,
  },
  promise: {
    eyebrow: 'A promise',
    title: (name: string, when: string) => `You promised ${name} something for ${when}`,
    summary: 'You promised something',
    done: 'Done',
    kept: (name: string) => `Good. The promise to ${name} is done.`,
  },
  /** "Follow up on this", about a message of any chat. */
  dialog: {
    title: 'Follow up on this',
    who: 'With whom',
    whoPlaceholder: 'Name of a colleague',
    wrong: {
      nobody: 'Choose whom you promise it.',
      yourself: 'Choose a colleague: this would be a promise to yourself.',
      stranger: 'Hallway does not know this person. Choose a colleague of your company.',
    },
    what: 'What you promise',
    whatNeeded: 'Write what you promise.',
    whatTooLong: (longest: number) => `Write it in at most ${String(longest)} characters.`,
    byWhen: 'By when',
    dateNeeded: 'Choose by when.',
    datePast: 'Choose today or a later day.',
    onlyYou: 'Only you see this. I remind you on the working day before, and on the day.',
    save: 'Remind me',
    replace: 'Replace it',
    alreadyPromised: (promise: string, date: string) =>
      `You have already promised this person something by ${longDate('en-GB', date)}: “${promise}”. Saving replaces it.`,
    saved: (name: string, date: string) => `Noted: ${name}, by ${longDate('en-GB', date)}. You find it in My network.`,
  },
  answer: {
    talked: (name: string) => `Good that you and ${name} talked.`,
    talkedNext: (date: string) => `I remind you again around ${longDate('en-GB', date)}.`,
    talkedNoNext: 'I do not remind you again.',
    snoozed: (name: string, date: string) => `I remind you of ${name} again around ${longDate('en-GB', date)}.`,
    stopped: (name: string) => `I do not remind you of ${name} any more.`,
    stoppedNext: 'You stay connected. You can turn reminders on again in My network.',
    saved: (names: readonly string[]) => `Saved: you talked with ${list('en-GB', names)}.`,
    nothingTicked: 'Nothing was ticked, so nothing has changed.',
    staying: (names: readonly string[]) => `Still on your list: ${list('en-GB', names)}.`,
    snoozedMany: (names: readonly string[]) => `Snoozed: ${list('en-GB', names)}.`,
    stoppedMany: (names: readonly string[]) => `I do not remind you any more of ${list('en-GB', names)}.`,
    already: 'You have answered this already. Nothing more to do.',
  },
}
