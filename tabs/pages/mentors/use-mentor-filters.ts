import { useSearchParams } from 'wouter'

export const choices = ['department', 'office', 'language'] as const
export type Choice = (typeof choices)[number]

export interface MentorFilters {
  text: string
  department: string
  office: string
  language: string
  hasRoom: boolean
}

/** The search and its filters, held by the address so that a link or the back button brings them back. */
export function useMentorFilters(): {
  filters: MentorFilters
  change: (changed: Partial<MentorFilters>) => void
  activeCount: number
} {
  const [params, setParams] = useSearchParams()
  const filters: MentorFilters = {
    text: params.get('text') ?? '',
    department: params.get('department') ?? '',
    office: params.get('office') ?? '',
    language: params.get('language') ?? '',
    hasRoom: params.get('room') === 'yes',
  }
  const change = (changed: Partial<MentorFilters>): void =>
    setParams(
      (current) => {
        const next = new URLSearchParams(current)
        for (const [key, value] of Object.entries(changed)) write(next, key, value)
        return next
      },
      { replace: true },
    )
  const activeCount = choices.filter((choice) => filters[choice] !== '').length + (filters.hasRoom ? 1 : 0)
  return { filters, change, activeCount }
}

function write(params: URLSearchParams, key: string, value: string | boolean): void {
  const name = key === 'hasRoom' ? 'room' : key
  const text = value === true ? 'yes' : value
  if (text === '' || text === false) params.delete(name)
  else params.set(name, text)
}
