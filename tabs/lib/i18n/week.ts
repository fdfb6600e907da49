import { list, plural } from '../../../shared/i18n/plural.ts'
import type { GoalStep, Happenings } from '../../../shared/goals/schemas.ts'
import { firstNameOf } from '../../../shared/people/first-name.ts'

const toDo: Record<GoalStep, string> = {
  message: 'Write to one person',
  thank: 'Thank someone',
  'new-person': 'Meet one new person',
  chat: 'Have a 15-minute chat',
}

const done: Record<GoalStep, (name: string) => string> = {
  message: (name) => `Kept up with ${name}`,
  thank: (name) => `Thanked ${name}`,
  'new-person': (name) => `Met ${name}`,
  chat: (name) => `Talked with ${name}`,
}

const MOST_NAMES = 2

const some = (names: readonly string[]): string =>
  list('en-GB', [
    ...names.slice(0, MOST_NAMES).map(firstNameOf),
    ...(names.length > MOST_NAMES ? [plural('en', names.length - MOST_NAMES, { other: '# more' })] : []),
  ])

const en = {
  title: 'Your week',
  note: 'Small steps. You choose how many.',
  change: 'Change',
  toDo,
  done,
  allDone: 'Done for this week. That’s enough.',
  none: 'No steps at the moment. That’s fine, too.',
  isDone: 'Done:',
  unsaved: 'Your week is as it was.',
  finishProfile: 'Finish your profile, 1 minute',
  /** What happened, in one sentence; null where nothing did. */
  happened: ({ met, keptUp, thanked }: Happenings): string | null => {
    const parts = [
      ...(met.length > 0 ? [`met ${some(met)}`] : []),
      ...(keptUp.length > 0 ? [`kept up with ${some(keptUp)}`] : []),
      ...(thanked.length > 0 ? [`thanked ${some(thanked)}`] : []),
    ]
    return parts.length === 0 ? null : `This week you ${list('en-GB', parts)}.`
  },
  chooseTitle: 'Your steps for a week',
  chooseText: 'Up to three, as small as you like. Only you see them, and nobody counts them.',
  saved: 'Your week is changed.',
}

export const weekTexts = { en }
