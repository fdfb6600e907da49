const en = {
  title: 'Your steps for a week',
  text: 'Up to three, as small as you like. Only you see them, and nobody counts them.',
}

export const chooseStepsTexts = { en }
