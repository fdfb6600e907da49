/** What the owner of a profile may keep to themselves; languages are what two people are matched by. */
export const hideableFields = ['pitch', 'offers', 'asks', 'skills', 'wantsToLearn', 'interests'] as const
export type HideableField = (typeof hideableFields)[number]
