import { type TypedText } from '../../lib/use-typed-text.ts'
import { useAddress } from '../../lib/use-address.ts'
import { useAddressText } from '../../lib/use-address-text.ts'

export const choices = ['skill', 'department', 'office', 'language'] as const
export type Choice = (typeof choices)[number]

export const sorts = ['fit', 'room', 'name'] as const
export type MentorSort = (typeof sorts)[number]

export interface MentorFilters extends Record<Choice, string> {
  hasRoom: boolean
}

export interface MentorSearch {
  text: TypedText
  filters: MentorFilters
  activeCount: number
  sort: MentorSort
  sortBy: (sort: MentorSort) => void
  change: (changed: Partial<MentorFilters>) => void
  clearFilters: () => void
}

const NO_FILTERS: MentorFilters = { skill: '', department: '', office: '', language: '', hasRoom: false }

/** The search and its filters, held by the address so that a link or the back button brings them back. */
export function useMentorSearch(): MentorSearch {
  const text = useAddressText('text')
  const [params, changeAddress] = useAddress()
  const filters: MentorFilters = {
    skill: params.get('skill') ?? '',
    department: params.get('department') ?? '',
    office: params.get('office') ?? '',
    language: params.get('language') ?? '',
    hasRoom: params.get('room') === 'yes',
  }
  const change = ({ hasRoom, ...chosen }: Partial<MentorFilters>): void =>
    changeAddress({ ...chosen, ...(hasRoom === undefined ? {} : { room: hasRoom ? 'yes' : '' }) })
  return {
    text,
    filters,
    activeCount: choices.filter((choice) => filters[choice] !== '').length + (filters.hasRoom ? 1 : 0),
    sort: sorts.find((known) => known === params.get('sort')) ?? 'fit',
    sortBy: (sort) => changeAddress({ sort: sort === 'fit' ? '' : sort }),
    change,
    clearFilters: () => change(NO_FILTERS),
  }
}
