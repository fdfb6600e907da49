import type { BuddySettings } from '../../../shared/introductions/buddy-programme.ts'

const en = {
  title: 'Buddies',
  inNumbers: 'The buddy programme in numbers',
  numbers: {
    waiting: 'New colleagues without a buddy',
    asked: 'Buddies being asked',
    introduced: 'Pairs introduced',
    silent: 'Silent pairs',
  },
  silentNote: 'Two check-ins in a row without an answer. The new colleague is offered another buddy.',
  everybodyPlaced: 'Nobody waits for a buddy',
  everybodyPlacedText: 'New colleagues for whom there is no buddy yet stand here, with the reason.',
  waitsSince: (date: string) => `Waits since ${date}`,
  settings: 'How buddies are found',
  mode: 'New colleagues and buddies',
  modes: {
    'ask-first': 'The buddy is asked first',
    direct: 'Both are introduced at once',
  } satisfies Record<BuddySettings['mode'], string>,
  weightsText: 'Whoever has more points in common with a new colleague comes first.',
  weightNames: {
    language: 'A language in common',
    interest: 'An interest in common',
    teaches: 'A skill the new colleague wants to learn',
    learns: 'A skill the buddy wants to learn',
    skill: 'A skill in common',
    office: 'The same office',
    'joined-together': 'Joined in the same month',
    load: 'Taken off for each new colleague the buddy has',
  } satisfies Record<keyof BuddySettings['weights'], string>,
  saved: 'Saved. It holds from the next hour on.',
  unsaved: 'The buddy programme is as it was.',
}

export const buddyDeskTexts = { en }
