import { plural } from '../../../shared/i18n/plural.ts'

const en = {
  you: 'You',
  pictureOf: (people: number, departments: number) =>
    `${plural('en', people, { one: '# person', other: '# people' })} in ${plural('en', departments, { one: '# department', other: '# departments' })}`,
  elsewhere: 'Elsewhere',
  others: 'Other departments',
}

export const tieMapTexts = { en }
