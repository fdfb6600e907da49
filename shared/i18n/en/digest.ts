import { plural } from '../plural.ts'

/** The one card for everything that did not fit into the messages of a week. */
export const digestEn = {
  summary: 'What waited for you',
  eyebrow: 'Your digest',
  title: (lines: number) => plural('en', lines, { one: '# thing waited for you', other: '# things waited for you' }),
  why: (perWeek: number) =>
    `You read at most ${plural('en', perWeek, { one: '# message', other: '# messages' })} from me a week. The rest comes in this one.`,
  show: 'Show',
  showOf: (line: string) => `Show: ${line}`,
  shown: 'It follows below.',
  more: (lines: number) =>
    plural('en', lines, { one: '# more comes with the next digest.', other: '# more come with the next digest.' }),
  open: 'Open Hallway',
  nothingLeft: 'Nothing of this waits any more.',
}
