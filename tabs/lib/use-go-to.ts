import { useLocation } from 'wouter'
import { subPagePath } from './deep-link.ts'
import { switchTab } from './teams.ts'

/** The tabs as the Teams app names them. */
export type TabName = 'home' | 'mentors' | 'groups' | 'events' | 'network'

export function tabPath(tab: TabName, subPage?: string): string {
  return (subPage === undefined ? null : subPagePath(subPage, tab)) ?? `/${tab}`
}

/** Goes to a tab, and there to a person, mentor, group or event ("group/<id>"). */
export function useGoTo(): (tab: TabName, subPage?: string) => void {
  const [, navigate] = useLocation()
  return (tab, subPage) => {
    void switchTab(tab, subPage).then((switched) => {
      if (!switched) navigate(tabPath(tab, subPage))
    })
  }
}
