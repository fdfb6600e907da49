import type { Happenings } from '../../../shared/goals/schemas.ts'
import { list, plural } from '../../../shared/i18n/plural.ts'
import { firstNameOf } from '../../../shared/people/first-name.ts'

const MOST_NAMES = 2

const some = (names: readonly string[]): string =>
  list('en-GB', [
    ...names.slice(0, MOST_NAMES).map(firstNameOf),
    ...(names.length > MOST_NAMES ? [plural('en', names.length - MOST_NAMES, { other: '# more' })] : []),
  ])

const en = {
  caughtUp: 'You’re all caught up',
  caughtUpText: 'When there is someone new to meet, we tell you here and in chat, inside your working hours.',
  nextIntroduction: (date: string) => `Your next introduction arrives on ${date}, inside your working hours.`,
  thankSomeone: 'Thank someone',
  whoNeedsHelp: 'See who could use your help',
  strongTiesIn: (ties: number, departments: number) =>
    `${plural('en', ties, { one: '# strong tie', other: '# strong ties' })} in ${plural('en', departments, { one: '# department', other: '# departments' })}`,
  ifYouLike: (names: readonly string[]) =>
    `${list('en', names)} ${names.length === 1 ? 'is' : 'are'} going quiet. Only if you feel like it:`,
  /** What happened, in one sentence; null where nothing did. */
  happened: ({ met, keptUp, thanked }: Happenings): string | null => {
    const parts = [
      ...(met.length > 0 ? [`met ${some(met)}`] : []),
      ...(keptUp.length > 0 ? [`kept up with ${some(keptUp)}`] : []),
      ...(thanked.length > 0 ? [`thanked ${some(thanked)}`] : []),
    ]
    return parts.length === 0 ? null : `This week you ${list('en-GB', parts)}.`
  },
}

export const caughtUpTexts = { en }
