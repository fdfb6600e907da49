/**
 * How a message counts against its reader's attention, most urgent first. `answer`: something the
 * reader asked for; it does not count towards the weekly budget.
 */
export const attentionClasses = ['answer', 'introduction', 'promise', 'request', 'event', 'nudge', 'digest'] as const
export type AttentionClass = (typeof attentionClasses)[number]
