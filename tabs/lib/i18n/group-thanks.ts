const en = {
  heading: 'Thank-yous',
  onlyMembers: 'Only members see this',
  title: (from: string, to: string) => `${from} thanks ${to}`,
  takeOff: 'Take off',
  takeOffOf: (title: string) => `Take off this page: ${title}`,
  takenOff: 'The group reads it no more. The two keep it.',
  unsaved: 'The group still reads it.',
}

export const groupThanksTexts = { en }
