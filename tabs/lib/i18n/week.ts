import type { GoalStep } from '../../../shared/goals/schemas.ts'

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
  saved: 'Your week is changed.',
}

export const weekTexts = { en }
