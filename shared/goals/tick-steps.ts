import type { GoalStep, Happenings, WeekStep } from './schemas.ts'

/** What each step is ticked by. */
const doneBy: Record<GoalStep, keyof Happenings> = {
  message: 'keptUp',
  thank: 'thanked',
  'new-person': 'met',
  chat: 'talked',
}

/** The chosen steps with their ticks: what has happened counts before what was ticked by hand. */
export function tickSteps(steps: readonly GoalStep[], happened: Happenings, byHand: ReadonlySet<GoalStep>): WeekStep[] {
  return steps.map((step) => {
    const [name = null] = happened[doneBy[step]]
    if (name !== null) return { step, done: 'by-itself', name }
    return { step, done: byHand.has(step) ? 'by-hand' : null, name: null }
  })
}
