import { useAddress } from '../../lib/use-address.ts'

export type FilterName = 'workingHours' | 'online' | 'inPerson' | 'myGroups'
export type Filters = Record<FilterName, boolean>

/** The filters of the agenda, held by the address. Working hours are on unless it says otherwise. */
export function useEventFilters(): [Filters, (filters: Filters) => void] {
  const [params, change] = useAddress()
  const isOn = (name: string): boolean => params.get(name) === 'yes'
  const filters = {
    workingHours: params.get('hours') !== 'all',
    online: isOn('online'),
    inPerson: isOn('inPerson'),
    myGroups: isOn('myGroups'),
  }
  return [
    filters,
    ({ workingHours, online, inPerson, myGroups }) =>
      change({
        hours: workingHours ? '' : 'all',
        online: online ? 'yes' : '',
        inPerson: inPerson ? 'yes' : '',
        myGroups: myGroups ? 'yes' : '',
      }),
  ]
}

/** Online and in person together leave nothing out. */
export function describeFilters({ online, inPerson, myGroups }: Filters): {
  online?: string
  inPerson?: string
  myGroups?: string
} {
  return {
    ...(online && !inPerson ? { online: 'true' } : {}),
    ...(inPerson && !online ? { inPerson: 'true' } : {}),
    ...(myGroups ? { myGroups: 'true' } : {}),
  }
}
