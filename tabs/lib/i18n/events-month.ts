import { plural } from '../../../shared/i18n/plural.ts'

const en = {
  agenda: 'Agenda',
  month: 'Month',
  views: 'How events are shown',
  events: 'Events',
  previous: 'Previous month',
  next: 'Next month',
  today: 'Today',
  daysOut: 'Days off are hidden: nothing is planned there.',
  nothing: 'Nothing is planned for this day.',
  more: (count: number) => plural('en', count, { other: '# more' }),
  day: (date: string, events: readonly string[]) =>
    events.length === 0
      ? date
      : `${date}, ${plural('en', events.length, { one: '# event', other: '# events' })}: ${events.join('; ')}`,
}

export const monthTexts = { en }
