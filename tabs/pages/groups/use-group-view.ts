import { useSearch } from 'wouter'
import { useAddress } from '../../lib/use-address.ts'

export const groupViews = ['discover', 'member', 'lead'] as const
export type GroupView = (typeof groupViews)[number]

/** Which list of groups is shown. It stands in the address, so that the way back from a group leads to it. */
export function useGroupView(): [GroupView, (view: GroupView) => void] {
  const [params, change] = useAddress()
  const view = groupViews.find((name) => name === params.get('show')) ?? 'discover'
  return [view, (next) => change({ show: next === 'discover' ? '' : next }, { replace: true })]
}

/** Paths between the directory and a group that keep the chosen list. */
export function useGroupPaths(): { directory: string; groupPath: (groupId: string) => string } {
  const search = useSearch()
  const query = search === '' ? '' : `?${search}`
  return { directory: `/groups${query}`, groupPath: (groupId) => `/groups/${groupId}${query}` }
}
