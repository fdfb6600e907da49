const en = {
  title: 'People you’d rather not see suggested',
  hint: 'They come here with “Don’t suggest again”, and never learn of it',
  nobody: 'Nobody. On Home, the menu beside a person has “Don’t suggest again”.',
  again: 'Suggest again',
  againOf: (name: string) => `Suggest ${name} again`,
  done: (name: string) => `${name} may be suggested again.`,
  unsaved: 'Your list is as it was.',
}

export const hiddenPeopleTexts = { en }
