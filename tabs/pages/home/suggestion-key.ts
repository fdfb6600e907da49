export const suggestionKey = (personId: string): string => `suggestion/${personId}`
