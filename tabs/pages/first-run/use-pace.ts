import { useState } from 'react'
import type { CoffeeFrequency } from '../../../shared/coffee/schemas.ts'
import { firstRunTexts } from '../../lib/i18n/first-run.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useEndpoint } from '../../lib/query.ts'
import { useSession } from '../../lib/session.tsx'
import { useSave } from '../../lib/use-save.ts'

interface Pace {
  /** Weeks from one person to the next; null: only when they ask. */
  pace: CoffeeFrequency | null
  setPace: (pace: CoffeeFrequency | null) => void
  /** Resolves to whether it is saved. */
  savePace: () => Promise<boolean>
}

/** Whether the viewer takes part in coffee rounds, and how often. Who takes part already changes nothing by going on. */
export function usePace(): Pace {
  const texts = useTexts(firstRunTexts)
  const { call } = useSession()
  const save = useSave()
  const coffee = useEndpoint('getCoffee', {})
  const membership = coffee.data?.membership ?? null
  const [chosen, setPace] = useState<CoffeeFrequency | null>()
  const pace = chosen === undefined ? (membership?.frequencyWeeks ?? null) : chosen
  const savePace = async (): Promise<boolean> => {
    if (pace === (membership?.frequencyWeeks ?? null)) return true
    return await save({
      run: () =>
        pace === null
          ? call('leaveCoffee', {})
          : call('joinCoffee', { frequencyWeeks: pace, size: membership?.size ?? 2 }),
      refresh: ['getCoffee'],
      unsaved: texts.paceUnsaved,
    })
  }
  return { pace, setPace, savePace }
}
