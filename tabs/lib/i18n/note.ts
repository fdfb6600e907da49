const en = {
  title: 'My note',
  onlyYou: 'Only you can see this',
  label: (name: string) => `Your note about ${name}`,
  what: 'Your note',
  hint: 'What to remember for the next talk.',
  idle: '',
  waiting: '',
  saving: 'Saving',
  saved: 'Saved',
  unsaved: 'Not saved yet. What you typed is kept here.',
  tooLong: (length: number, max: number) =>
    `A note has at most ${max.toLocaleString('en')} characters; this one has ${length.toLocaleString('en')}. It is not saved yet.`,
  notSaved: (name: string) => `Your note about ${name} is not saved.`,
  erase: 'Delete note',
  erased: (name: string) => `Your note about ${name} is deleted.`,
}

export const noteTexts = { en }
