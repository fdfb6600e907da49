import { useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import type { Coffee, CoffeeAnswer, CoffeeMatch } from '../../../shared/coffee/schemas.ts'
import { firstName } from '../../components/person-line.ts'
import { coffeeTexts } from '../../lib/i18n/coffee.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useSession } from '../../lib/session.tsx'
import { useDeferredSave, useSave } from '../../lib/use-save.ts'
import { coffeeKey } from './waiting-match.ts'

export function namesOf(match: CoffeeMatch): string[] {
  return match.others.map((other) => firstName(other))
}

interface Change {
  run: () => Promise<Coffee>
  done?: string
}

/**
 * Saves how somebody takes part, one change after the other, so that the last one holds; an answer to
 * an earlier one is not shown any more. Resolves to whether it is saved.
 */
export function useSaveCoffee(): (change: Change) => Promise<boolean> {
  const texts = useTexts(coffeeTexts)
  const save = useSave()
  const queries = useQueryClient()
  const turn = useRef<Promise<unknown>>(Promise.resolve())
  const latest = useRef<Change | null>(null)
  return (change) => {
    latest.current = change
    const inTurn = (): Promise<Coffee> => {
      const answered = turn.current.catch(() => null).then(change.run)
      turn.current = answered
      return answered
    }
    return save({
      ...change,
      run: inTurn,
      refresh: [],
      unsaved: texts.termsUnsaved,
      onSaved: (coffee) => {
        if (latest.current === change) queries.setQueryData(['getCoffee', {}], coffee)
      },
    })
  }
}

/** Answers a match: at once where it tells nobody else anything, and else when the time to undo is over. */
export function useAnswerCoffee(match: CoffeeMatch): (answer: CoffeeAnswer) => void {
  const texts = useTexts(coffeeTexts)
  const { call } = useSession()
  const save = useSave()
  const deferSave = useDeferredSave()
  const names = namesOf(match)
  return (answer) => {
    const described = {
      run: () => call('answerCoffee', { matchId: match.matchId, answer }, { keepalive: true }),
      refresh: ['getCoffee', 'getHome', 'getPeopleToMeet', 'getNetwork', 'getPerson', 'explainCoffee'] as const,
      unsaved: texts.answerUnsaved(names),
      hides: coffeeKey(match.matchId),
    }
    if (answer === 'not-a-fit') deferSave({ ...described, done: texts.notAFitDone(names) })
    else void save({ ...described, done: answer === 'met' ? texts.metDone(names) : texts.notYetDone })
  }
}
