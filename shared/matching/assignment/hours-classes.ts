import type { WorkingHours } from '../../people/schemas.ts'
import { overlapMinutes, workAroundWeek, workOfWeek, type Interval } from '../../time/working-hours.ts'

/**
 * Everybody's working hours by class: a company of a hundred thousand works in some hundred ways, and
 * what two classes share is worked out once.
 */
export class HoursClasses {
  #weekOf: Date
  #codes = new Map<string, number>()
  #weeks: Interval[][] = []
  #rows = new Map<string, Float64Array>()

  constructor(weekOf: Date) {
    this.#weekOf = weekOf
  }

  add(hours: WorkingHours): number {
    const key = keyOf(hours)
    const known = this.#codes.get(key)
    if (known !== undefined) return known
    this.#codes.set(key, this.#weeks.length)
    return this.#weeks.push(workAroundWeek(hours, this.#weekOf)) - 1
  }

  /** Minutes a week that somebody shares with each class; nobody may be added after the first question. */
  sharedWith(hours: WorkingHours): Float64Array {
    const key = keyOf(hours)
    const known = this.#rows.get(key)
    if (known !== undefined) return known
    const week = workOfWeek(hours, this.#weekOf)
    const row = Float64Array.from(this.#weeks, (other) => overlapMinutes(week, other))
    this.#rows.set(key, row)
    return row
  }
}

function keyOf({ timeZone, days, startMinute, endMinute }: WorkingHours): string {
  return `${timeZone} ${String(startMinute)} ${String(endMinute)} ${days.join()}`
}
