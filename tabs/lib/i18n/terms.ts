const en = {
  placeholder: 'Add your own',
  add: 'Add',
  remove: (term: string) => `Remove ${term}`,
}

export const termsTexts = { en }
