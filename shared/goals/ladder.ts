/** From the smallest step up. */
export const goalLadder = ['message', 'thank', 'new-person', 'chat'] as const

/** More would be a list of duties. */
export const MOST_STEPS = 3
