/** Where the texts of Hallway are read, and how dates and numbers are written there: all of a language there is. */
export const locales = ['en-GB', 'en-US', 'en-AU', 'en-CA', 'en-IE', 'en-IN', 'en-NZ', 'en-ZA'] as const
export type Locale = (typeof locales)[number]
