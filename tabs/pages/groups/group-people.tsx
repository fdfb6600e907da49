import { Link, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { GroupDetail } from '../../../shared/groups/schemas.ts'
import { Card } from '../../components/card.tsx'
import { PersonRow } from '../../components/person-row.tsx'
import { Section } from '../../components/section.tsx'
import { Words } from '../../components/text.tsx'
import { groupsTexts } from '../../lib/i18n/groups.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { NoLeads } from './leading/no-leads.tsx'
import { DepartmentBars } from './department-bars.tsx'

const useStyles = makeStyles({
  text: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
  },
})

const FEW = 5

export function GroupLeads({ group }: { group: GroupDetail }) {
  const styles = useStyles()
  const texts = useTexts(groupsTexts)
  return (
    <Section heading={texts.leads}>
      <Card size="rows">
        {group.leads.map((person) => (
          <PersonRow key={person.id} person={person} />
        ))}
        {group.leads.length === 0 && (
          <div className={styles.text}>
            <NoLeads group={group} />
          </div>
        )}
      </Card>
    </Section>
  )
}

export function GroupMembers({ group }: { group: GroupDetail }) {
  const texts = useTexts(groupsTexts)
  const [showsAll, setShowsAll] = useState(false)
  const { members } = group
  return (
    <Section
      heading={texts.members}
      note={String(group.memberCount)}
      action={
        members.length > FEW && (
          <Link as="button" onClick={() => setShowsAll(!showsAll)}>
            {showsAll ? texts.seeFewer : texts.seeAll}
          </Link>
        )
      }
    >
      <Card size="rows">
        {members.slice(0, showsAll ? members.length : FEW).map((person) => (
          <PersonRow key={person.id} person={person} />
        ))}
        <HiddenMembers group={group} />
        {group.departments.length > 0 && <DepartmentBars departments={group.departments} />}
      </Card>
    </Section>
  )
}

/** How much of the list the viewer does not see, and who sees the viewer. */
function HiddenMembers({ group }: { group: GroupDetail }) {
  const styles = useStyles()
  const texts = useTexts(groupsTexts)
  const sentences = [describeHidden(texts, group), group.myVisibility && texts.seenBy[group.myVisibility]]
  const told = sentences.filter((sentence) => sentence !== null)
  if (told.length === 0) return null
  return (
    <div className={styles.text}>
      {told.map((sentence) => (
        <Words key={sentence} look="meta">
          {sentence}
        </Words>
      ))}
    </div>
  )
}

function describeHidden(texts: typeof groupsTexts.en, group: GroupDetail): string | null {
  if (group.hiddenMemberCount === 0) return null
  return group.members.length === 0 ? texts.onlyMembers : texts.hidden(group.hiddenMemberCount)
}
