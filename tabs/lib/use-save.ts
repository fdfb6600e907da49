import { useCallback } from 'react'
import type { EndpointName } from '../../shared/api/routes.ts'
import { useFeedback } from '../components/feedback.tsx'
import { commonTexts } from './i18n/common.ts'
import { useTexts } from './i18n/use-texts.ts'
import { inTurn, isUnderWay } from './in-turn.ts'
import { ProblemError } from './problem-error.ts'
import { useInvalidate } from './query.ts'

interface Save<Result> {
  run: () => Promise<Result>
  /** What to read again afterwards. */
  refresh: readonly EndpointName[]
  /** What is as it was if the save fails: "Ingrid is back on your list." */
  unsaved: string
  /** What it is about, where the sentence does not tell it from another save. */
  about?: string
  /** Saves with the same go out one after the other; where another has followed, that one tells what became of it. */
  turn?: string
  /** Said in a toast once it is saved. */
  done?: string
  /** What leaves the page at once, and comes back if the save fails; see `isHidden`. */
  hides?: string
  /** Brings back what has left the page already. */
  show?: () => void
  onSaved?: (result: Result) => void
}

interface Deferred extends Omit<Save<unknown>, 'done' | 'hides' | 'show' | 'onSaved'> {
  /** Said in the toast beside Undo. */
  done: string
  hides: string
}

/** Saves at once, and says where that failed. Resolves to whether it is saved. */
export function useSave(): <Result>(save: Save<Result>) => Promise<boolean> {
  const { offerUndo, reportUnsaved, forgetUnsaved, hide } = useFeedback()
  const invalidate = useInvalidate()
  const { problem, refusal } = useTexts(commonTexts)
  const why = useCallback(
    (failed: ProblemError): string => (failed.refusal === null ? problem[failed.code] : refusal[failed.refusal]),
    [problem, refusal],
  )
  return useCallback(
    async function attempt<Result>(save: Save<Result>): Promise<boolean> {
      const about = save.about ?? save.unsaved
      const show = save.show ?? (save.hides === undefined ? () => {} : hide(save.hides))
      try {
        const result = await inTurn(save.turn, save.run)
        if (isUnderWay(save.turn)) return true
        forgetUnsaved(about)
        save.onSaved?.(result)
        if (save.done !== undefined) offerUndo({ text: save.done })
        void invalidate(...save.refresh).then(show)
        return true
      } catch (error) {
        if (isUnderWay(save.turn)) return false
        const failed = toProblem(error)
        const retry = failed.refusal === null ? () => void attempt(save) : null
        reportUnsaved({ about, text: `${save.unsaved} ${why(failed)}`, retry })
        void invalidate(...save.refresh).then(show)
        return false
      }
    },
    [offerUndo, reportUnsaved, forgetUnsaved, hide, invalidate, why],
  )
}

function toProblem(error: unknown): ProblemError {
  return error instanceof ProblemError ? error : new ProblemError('bug', { cause: error })
}

/**
 * Shows the change at once and saves when the time to undo is over: for answers that tell another
 * person something, which must not leave before.
 */
export function useDeferredSave(): (save: Deferred) => void {
  const { offerUndo, hide } = useFeedback()
  const save = useSave()
  return useCallback(
    ({ hides, done, ...rest }) => {
      const show = hide(hides)
      offerUndo({ text: done, undo: show, settle: () => void save({ ...rest, show }) })
    },
    [offerUndo, hide, save],
  )
}
