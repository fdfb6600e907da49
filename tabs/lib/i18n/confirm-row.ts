import { plural } from '../../../shared/i18n/plural.ts'

const en = {
  stillComing: (title: string) => `Still coming to ${title}?`,
  areYouComing: (title: string) => `Are you coming to ${title}?`,
  waitForPlace: (count: number) =>
    plural('en', count, { one: '# person is waiting for a place.', other: '# people are waiting for a place.' }),
  coming: 'I’m coming',
  comingTo: (title: string) => `I’m coming to ${title}`,
  giveUpPlace: 'Give up my place',
  giveUpPlaceAt: (title: string) => `Give up my place at ${title}`,
  notComing: 'Can’t make it',
  notComingTo: (title: string) => `Can’t make it to ${title}`,
}

export const confirmRowTexts = { en }
