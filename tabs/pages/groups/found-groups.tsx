import type { GroupCard } from '../../../shared/groups/schemas.ts'
import { Section } from '../../components/section.tsx'
import { GroupGrid } from './group-grid.tsx'

export function FoundGroups({ heading, groups }: { heading: string; groups: readonly GroupCard[] }) {
  return (
    <Section heading={heading}>
      <GroupGrid groups={groups} />
    </Section>
  )
}
