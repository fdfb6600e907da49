/** The languages that Hallway speaks: those with a catalogue of their own. */
export const languages = ['en'] as const
export type Language = (typeof languages)[number]
