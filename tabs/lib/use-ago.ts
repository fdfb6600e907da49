import { perLocale } from '../../shared/i18n/per-locale.ts'
import { useClock } from './use-clock.ts'

const DAY_MS = 86_400_000
const steps = [
  { unit: 'day', days: 1, upTo: 14 },
  { unit: 'week', days: 7, upTo: 60 },
  { unit: 'month', days: 30.4, upTo: 700 },
  { unit: 'year', days: 365, upTo: Infinity },
] as const

const relativeFor = perLocale((locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }))

/** "today", "5 days ago", "5 weeks ago", from an ISO date. */
export function useAgo(): (date: string) => string {
  const { locale, today } = useClock()
  return (date) => {
    const days = Math.round((Date.parse(today()) - Date.parse(date)) / DAY_MS)
    const { unit, days: length } = steps.find(({ upTo }) => days < upTo) ?? steps[3]
    return relativeFor(locale).format(-Math.round(days / length), unit)
  }
}
