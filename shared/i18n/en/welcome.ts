import { OPEN_END, type Pausable } from '../../people/pauses.ts'
import { longDate } from '../dates.ts'
import { plural } from '../plural.ts'

/** The bot's first words, its commands and what it says to everything else. */
export const welcomeEn = {
  welcome: {
    summary: 'Hallway says hello',
    title: (name: string): string => `Hello ${name}, I’m Hallway`,
    line: 'I help you get to know people outside your team, a little at a time.',
    points: [
      'Introductions to people you share something with',
      'A nudge before you lose touch',
      'Mentors, groups and events that fit you',
    ],
    budget: (perWeek: number): string =>
      perWeek === 0
        ? 'I write only when you ask me something. Type help to see what you can ask.'
        : `I write at most ${plural('en', perWeek, { one: 'once', other: '# times' })} a week, only in your working hours. Type help to see what you can ask me.`,
    setUp: 'Set up, 2 minutes',
    meet: 'Meet someone now',
    later: 'Later',
    laterAnswer: 'No hurry. I am here when you need me.',
    laterNext: 'Type help to see what you can ask me.',
  },
  again: {
    summary: 'Hallway says hello again',
    title: (name: string): string => `Hello ${name}`,
    line: 'What would you like to do?',
  },
  help: {
    summary: 'What you can ask Hallway',
    title: 'What you can ask me',
    commands: [
      { word: 'find', what: 'Type find and a name, a skill, a team or a place: find SQL Lisbon' },
      { word: 'coffee', what: 'Coffee rounds: take part, coffee skip, coffee why' },
      { word: 'profile', what: 'See what colleagues see of you' },
      { word: 'pause', what: 'No messages for two weeks, or pause until friday, pause coffee for 3 weeks' },
      { word: 'resume', what: 'Start again' },
      { word: 'help', what: 'This list' },
    ],
    composeBox: 'In any chat, choose Hallway in the compose box to share a person, a group or an event.',
    open: 'Open Hallway',
  },
  otherwise: {
    summary: 'Hallway did not understand',
    title: 'I did not understand that',
    line: 'I know a few words only. Were you looking for somebody?',
    find: 'Find people for this',
  },
  profile: {
    summary: 'Your profile in Hallway',
    eyebrow: 'What colleagues see of you',
    empty: 'Nothing yet. Three skills and one interest are enough for a first introduction.',
    skills: 'Skills',
    wantsToLearn: 'Wants to learn',
    interests: 'Interests',
    languages: 'Languages',
    openTo: 'Open to',
    mentoring: 'Mentoring',
    buddy: 'Being a buddy',
    shadowing: 'Job shadowing',
    edit: 'Edit in Hallway',
  },
  pause: {
    done: (what: Pausable, until: string): string =>
      what === 'everything'
        ? `Paused until ${end(until)}. I will not write before then.`
        : `${names[what]} paused until ${end(until)}.`,
    next: 'What you ask me I still answer. Your pairs hear that you are not available at the moment. Type resume to start again at any time.',
    undo: 'Undo',
    undone: 'Taken back. Everything is as it was.',
    again: 'Paused again, as it was before.',
    unclear: 'Until when should I pause?',
    forms: [
      'pause',
      'pause until friday',
      'pause coffee for 3 weeks',
      'pause until 2027-01-11',
      'pause until I resume',
    ],
    past: 'That day is already here. Choose a later one.',
  },
  resume: {
    done: 'Welcome back. I start again where we left off.',
    programme: (what: Exclude<Pausable, 'everything'>): string => `${names[what]} start again.`,
    butEverything: (until: string): string =>
      `Everything is still paused until ${end(until)}. Type resume to start again with all of it.`,
    notPaused: (what: Pausable): string =>
      what === 'everything' ? 'You are not paused. I write as usual.' : `${names[what]} are not paused by themselves.`,
    undo: 'Pause again',
  },
}

const names: Record<Exclude<Pausable, 'everything'>, string> = {
  coffee: 'Coffee rounds',
  buddy: 'Buddy introductions',
  mentoring: 'Mentoring messages',
  groups: 'Group messages',
  events: 'Event messages',
  'follow-ups': 'Follow-ups',
}

function end(until: string): string {
  return until === OPEN_END ? 'you resume' : longDate('en-GB', until)
}
