import { shareLanguage } from './languages.ts'
import type { Pool } from './pool.ts'
import type { LeftOutReason } from './round.ts'
import { brokenRules, sharedMinutes } from './weigh-pair.ts'

/**
 * The first of the hard rules that leaves nobody. Never-pairs are not looked at: to somebody kept
 * apart from the last free colleague, everyone else is matched.
 */
export function whyLeftOut(pool: Pool, person: number): LeftOutReason {
  if (pool.size < 2) return 'alone'
  let hasHours = false
  let hasLanguage = false
  for (let other = 0; other < pool.size; other++) {
    if (other === person || sharedMinutes(pool, person, other) < pool.minimumMinutes) continue
    hasHours = true
    if (!shareLanguage(pool.languages, person, other)) continue
    hasLanguage = true
    if (brokenRules(pool, person, other).length === 0) return 'everyone-else-matched'
  }
  if (!hasHours) return 'no-shared-hours'
  return hasLanguage ? 'met-everyone-lately' : 'no-common-language'
}
