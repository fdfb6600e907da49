import { plural } from '../../../shared/i18n/plural.ts'

const people = (count: number): string => plural('en', count, { one: '# person', other: '# people' })

const en = {
  you: 'You',
  people,
  pictureOf: (count: number, departments: number) =>
    `${people(count)} in ${plural('en', departments, { one: '# department', other: '# departments' })}`,
  elsewhere: 'Elsewhere',
  others: 'Other departments',
}

export const tieMapTexts = { en }
