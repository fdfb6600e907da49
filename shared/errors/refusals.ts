/** Why something is not done, where people read a sentence of its own and not the one of the error's code. */
export const refusals = [
  'event-over',
  'event-cancelled',
  'last-lead',
  'group-archived',
  'own-proposal',
  'mentored-already',
] as const
export type Refusal = (typeof refusals)[number]
