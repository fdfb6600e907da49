const en = {
  notNow: 'Not now',
  dontSuggest: 'Don’t suggest again',
  hidden: {
    'a-while': (name: string) => `We may suggest ${name} again in a month.`,
    ever: (name: string) => `We won’t suggest ${name} again. Only you know.`,
  },
  unsaved: (name: string) => `${name} is still suggested.`,
}

export const suggestionMenuTexts = { en }
