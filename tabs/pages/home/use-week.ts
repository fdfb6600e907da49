import { useQueryClient } from '@tanstack/react-query'
import type { GoalStep, Week } from '../../../shared/goals/schemas.ts'
import type { Home } from '../../../shared/home/schemas.ts'
import { weekTexts } from '../../lib/i18n/week.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useSession } from '../../lib/session.tsx'
import { usePatch } from '../../lib/use-patch.ts'
import { useSave } from '../../lib/use-save.ts'

interface WeekActions {
  /** Ticks a step by hand, or takes that back. */
  tick: (step: GoalStep, done: boolean) => void
  choose: (steps: GoalStep[]) => void
}

/** What the viewer can do with their week: shown at once, and as it was where it cannot be saved. */
export function useWeek(): WeekActions {
  const { call } = useSession()
  const texts = useTexts(weekTexts)
  const patch = usePatch()
  const save = useSave()
  const queries = useQueryClient()
  const onSaved = (week: Week): void => {
    queries.setQueryData<Home>(['getHome', {}], (home) => home && { ...home, week })
  }
  const saveWeek = async (run: () => Promise<Week>, done?: string): Promise<boolean> =>
    await save({ run, refresh: [], unsaved: texts.unsaved, onSaved, ...(done === undefined ? {} : { done }) })
  return {
    tick(step, done) {
      const putBack = patch('getHome', (home) => ({ ...home, week: withTick(home.week, step, done) }))
      void saveWeek(() => call('tickStep', { step, done }, { keepalive: true })).then((isSaved) => {
        if (!isSaved) putBack()
      })
    },
    choose: (steps) => void saveWeek(() => call('chooseGoal', { steps }), texts.saved),
  }
}

function withTick(week: Week, ticked: GoalStep, done: boolean): Week {
  return {
    ...week,
    steps: week.steps.map((line) => (line.step === ticked ? { ...line, done: done ? 'by-hand' : null } : line)),
  }
}
