import type { DraftProblemCode, Repeats } from '../../../shared/events/draft-choices.ts'
import type { DraftField } from '../../../shared/events/draft.ts'
import { CAPACITY_MAX, LONGEST_EVENT_DAYS, PLACE_MAX_LENGTH, TITLE_MAX_LENGTH } from '../../../shared/events/limits.ts'
import { list, plural } from '../../../shared/i18n/plural.ts'

const repeats: Record<Repeats, string> = {
  never: 'Does not repeat',
  weekly: 'Every week',
  'every-two-weeks': 'Every two weeks',
  monthly: 'Every month, on the same weekday',
  'as-it-is': 'As it is',
}

const labels: Record<DraftField, string> = {
  title: 'Title',
  description: 'About',
  place: 'Place',
  joinUrl: 'Link to join online',
  groupId: 'Group',
  coHostIds: 'Co-hosts',
  capacity: 'Places',
  allDay: 'All day',
  startDate: 'Starts on',
  startTime: 'Starts at',
  endDate: 'Ends on',
  endTime: 'Ends at',
  timeZone: 'Time zone',
  repeats: 'Repeats',
  until: 'Last day',
}

/** Where one sentence does not fit every field. */
const problemsOf: Partial<Record<`${DraftField} ${DraftProblemCode}`, string>> = {
  'title missing': 'Give the event a title.',
  'title too-long': `Keep the title below ${TITLE_MAX_LENGTH} characters.`,
  'place too-long': `Keep the place below ${PLACE_MAX_LENGTH} characters.`,
  'endDate ends-before-start': 'It ends before it starts.',
  'endTime ends-before-start': 'It ends before it starts.',
  'until ends-before-start': 'The last day is before the first one.',
}

const problems: Record<DraftProblemCode, string> = {
  missing: 'This is missing.',
  'too-long': 'This is too long.',
  'no-address': 'Use a web address that begins with https://',
  'no-number': `Give a number from 1 to ${CAPACITY_MAX}, or leave it empty for no limit.`,
  'below-going': 'More people than that are going. Take at least as many places as they have.',
  'no-date': 'Choose a date.',
  'no-time': 'Choose a time.',
  past: 'This is past. Choose a later time.',
  'skipped-hour': 'The clocks go forward that night and skip this hour. Choose another time.',
  'ends-before-start': 'It ends before it starts.',
  'lasts-too-long': `An event lasts at most ${LONGEST_EVENT_DAYS} days.`,
  'unknown-zone': 'There is no such time zone. Choose one from the list, such as Europe/Lisbon.',
  'not-your-group': 'Only leads of a group hold events for it.',
  'not-here': 'Somebody is not in the company any more. Take them off the list.',
}

const en = {
  newEvent: 'New event',
  edit: 'Edit',
  editEvent: 'Edit event',
  stopHosting: 'Stop hosting',
  stopTitle: (title: string) => `Stop hosting ${title}?`,
  stopHostText:
    'A co-host or a lead of its group takes it over. Where there is nobody, whoever means to come is asked; if nobody takes it over until the day before, it does not take place.',
  stopCoHostText: 'Its host is told. You can still come.',
  stopped: (title: string) => `You don’t host ${title} any more.`,
  notStopped: (title: string) => `You still host ${title}.`,
  cancelEvent: 'Cancel event',
  labels,
  repeats,
  problem: (field: DraftField, code: DraftProblemCode) => problemsOf[`${field} ${code}`] ?? problems[code],
  placesHint: 'Empty for no limit',
  untilHint: 'Empty if it goes on',
  noGroup: 'No group',
  removeCoHost: (name: string) => `Remove ${name}`,
  findCoHost: 'Add a co-host',
  which: 'What to change',
  whichCancel: 'What to cancel',
  scopes: { this: 'This date only', all: 'All dates to come' },
  create: 'Create event',
  save: 'Save',
  close: 'Close',
  created: (title: string) => `${title} is in everybody’s agenda.`,
  saved: (title: string) => `${title} is saved. If the time or the place is new, everybody who means to come is told.`,
  notSaved: 'Not saved. What you typed is still here.',
  lookAtFields: (count: number) =>
    plural('en', count, { one: 'One field needs another look.', other: '# fields need another look.' }),
  changedMeanwhile: 'Somebody else changed this event while you were typing.',
  theirChanges: (fields: readonly string[]) =>
    `${list('en', fields)} ${fields.length === 1 ? 'is' : 'are'} as they left it.`,
  bothChanged: (fields: readonly string[]) => `You both changed ${list('en', fields)}: what they wrote stands there.`,
  yoursIsHere: 'What you typed is still here: look it over and save again.',
  theirs: (value: string) => `Somebody else made it “${value}”. Saving keeps yours.`,
  theirsUnnamed: 'Somebody else changed this, too. Saving keeps yours.',
  takeTheirs: 'Take theirs',
  takeTheirsOf: (label: string) => `Take theirs: ${label}`,
  nothing: 'nothing',
  noLimit: 'no limit',
  settled: 'This event is over or cancelled by now.',
  cancelTitle: (title: string) => `Cancel ${title}?`,
  cancelText: 'Everybody who means to come is told. This cannot be undone.',
  keep: 'Keep it',
  cancelled: (title: string) => `${title} is cancelled. Everybody who meant to come is told.`,
  notCancelled: (title: string) => `${title} still takes place.`,
  loading: 'The event',
}

export const eventFormTexts = { en }
