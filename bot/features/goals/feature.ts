import type { Handlers } from '../../feature.ts'
import { chooseGoal } from './choose-goal.ts'
import { tickStep } from './tick-step.ts'

export const goalsApi = { chooseGoal, tickStep } satisfies Partial<Handlers>
