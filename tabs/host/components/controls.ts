import type { DevPerson } from '../dev-api.ts'
import type { HostTheme } from '../settings.ts'
import type { Clock } from '../use-clock.ts'
import type { Company } from '../use-company.ts'

/** What the development controls read and change. */
export interface Controls {
  company: Company | null
  become: (person: DevPerson) => void
  theme: HostTheme
  setTheme: (theme: HostTheme) => void
  clock: Clock
}
