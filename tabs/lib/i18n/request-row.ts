const en = {
  title: (name: string) => `${name} asks for your mentoring`,
  read: 'Read request',
  readOf: (name: string) => `Read request of ${name}`,
  answerBy: (date: string) => `Answer by ${date}.`,
}

export const requestRowTexts = { en }
