/** Apart from the schemas, so that the tab's bundle has no zod. */

/** How an event comes back; `as-it-is` keeps a rule of another calendar that the others cannot say. */
export const repeatChoices = ['never', 'weekly', 'every-two-weeks', 'monthly', 'as-it-is'] as const
export type Repeats = (typeof repeatChoices)[number]

/** Which dates of a series a change or a cancellation is about. */
export const scopes = ['this', 'all'] as const
export type Scope = (typeof scopes)[number]

/** When somebody is reminded of whom they met. */
export const keepInTouchChoices = ['in-3-days', 'in-two-weeks', 'no-reminder'] as const
export type KeepInTouch = (typeof keepInTouchChoices)[number]

/** What can be wrong with a field of an event; the form says it in a sentence. */
export type DraftProblemCode =
  | 'missing'
  | 'too-long'
  | 'no-address'
  | 'no-number'
  | 'below-going'
  | 'no-date'
  | 'no-time'
  | 'past'
  | 'skipped-hour'
  | 'ends-before-start'
  | 'lasts-too-long'
  | 'unknown-zone'
  | 'not-your-group'
  | 'not-here'
