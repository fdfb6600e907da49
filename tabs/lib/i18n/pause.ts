import type { Pausable } from '../../../shared/people/pauses.ts'

const names: Record<Pausable, string> = {
  everything: 'Everything',
  coffee: 'Coffee introductions',
  buddy: 'Buddy introductions',
  mentoring: 'Mentoring',
  groups: 'News of groups',
  events: 'Events',
  'follow-ups': 'Follow-ups',
}

const en = {
  pause: 'Pause Hallway',
  title: 'Pause Hallway',
  means: 'No introductions and no messages. Your pairs know.',
  meansOne: 'The rest of Hallway goes on.',
  what: 'What',
  names,
  until: 'Until when',
  spans: { week: 'For a week', month: 'For a month', date: 'Until a date', open: 'Until I resume' },
  date: 'The first day after the pause',
  dateTooLate: 'Choose a date within the next year, or “Until I resume”.',
  confirm: 'Pause',
  done: (what: Pausable, date: string | null) =>
    what === 'everything'
      ? `Paused until ${date ?? 'you resume'}.`
      : `${names[what]}: paused until ${date ?? 'you resume'}.`,
  unsaved: 'Nothing is paused that was not before.',
  paused: 'Paused',
  pausedUntil: (date: string) => `Until ${date}`,
  pausedOpen: 'Until you resume',
  resume: 'Resume',
  resumeOf: (what: Pausable) => `Resume: ${names[what]}`,
  resumed: (what: Pausable) => (what === 'everything' ? 'Hallway goes on for you.' : `${names[what]}: goes on.`),
  resumeUnsaved: 'It is still paused.',
}

export const pauseTexts = { en }
