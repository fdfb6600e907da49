import { useSave } from '../../../lib/use-save.ts'

interface LeadSave {
  run: () => Promise<unknown>
  done: string
  unsaved: string
}

const REFRESH = ['getGroup', 'searchGroups', 'getDeskGroups', 'searchEvents', 'searchEventDates'] as const

/** Saves what a lead decides for the group, and reads again whatever shows it. */
export function useLeadSave(): (save: LeadSave) => Promise<boolean> {
  const save = useSave()
  return async (leadSave) => await save({ ...leadSave, refresh: REFRESH })
}
