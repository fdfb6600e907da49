/** What can be wrong with a date that somebody chooses. */
const en = {
  missing: 'Choose a date.',
  past: 'Choose today or a later date.',
  notLater: 'Choose a date after today.',
}

export const dateTexts = { en }
