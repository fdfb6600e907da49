import type { ReactNode } from 'react'
import { type TabName, tabPath, useGoTo } from '../lib/use-go-to.ts'
import { TextLink } from './text-link.tsx'

/** A link to another of Hallway's tabs. In Teams, Teams itself changes the tab. */
export function TabLink({ to, subPage, children }: { to: TabName; subPage?: string; children: ReactNode }) {
  const goTo = useGoTo()
  return (
    <TextLink look="small" href={`/tab${tabPath(to, subPage)}`} onPress={() => goTo(to, subPage)}>
      {children}
    </TextLink>
  )
}
