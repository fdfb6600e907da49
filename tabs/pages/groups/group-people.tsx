import { Link } from '@fluentui/react-components'
import { useState } from 'react'
import type { GroupDetail } from '../../../shared/groups/schemas.ts'
import { Card } from '../../components/card.tsx'
import { Faces } from '../../components/faces.tsx'
import { Part } from '../../components/part.tsx'
import { firstName } from '../../components/person-line.ts'
import { PersonRow } from '../../components/person-row.tsx'
import { Section } from '../../components/section.tsx'
import { Words } from '../../components/text.tsx'
import { groupsTexts } from '../../lib/i18n/groups.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { lazySoon } from '../../lib/lazy-code.tsx'
import { useNumber } from '../../lib/use-number.ts'
import { DepartmentBars } from './department-bars.tsx'
import { CouldMeet } from './members/could-meet.tsx'
import { NoLeads } from './leading/no-leads.tsx'
import { usePeopleStyles } from './use-people-styles.ts'

const MembersDialog = lazySoon(() => import('./members/members-dialog.tsx').then((module) => module.MembersDialog))

const FEW = 3

export function GroupLeads({ group }: { group: GroupDetail }) {
  const styles = usePeopleStyles()
  const texts = useTexts(groupsTexts)
  return (
    <Section heading={texts.leads}>
      <Card size="rows">
        {group.leads.map((person) => (
          <PersonRow key={person.id} person={person} />
        ))}
        {group.leads.length === 0 && (
          <div className={styles.block}>
            <NoLeads group={group} />
          </div>
        )}
      </Card>
    </Section>
  )
}

/** Whom the viewer knows here, whom they could get along with, and where the members come from. */
export function GroupMembers({ group }: { group: GroupDetail }) {
  const texts = useTexts(groupsTexts)
  const [showsAll, setShowsAll] = useState(false)
  const close = (): void => setShowsAll(false)
  const { known, couldMeet, members } = group
  const number = useNumber()
  const hasFew = known.count === 0 && couldMeet.length === 0
  return (
    <Section
      heading={texts.members}
      note={number(group.memberCount)}
      action={
        members.length > 0 && (
          <Link as="button" onClick={() => setShowsAll(true)}>
            {texts.seeAll}
          </Link>
        )
      }
    >
      <Card size="rows">
        {known.count > 0 && <Known known={known} />}
        {couldMeet.length > 0 && <CouldMeet people={couldMeet} />}
        {hasFew && members.slice(0, FEW).map((person) => <PersonRow key={person.id} person={person} />)}
        <HiddenMembers group={group} />
        {group.departments.some(({ name }) => name !== null) && <DepartmentBars departments={group.departments} />}
      </Card>
      <Part onBroken={close}>{showsAll && <MembersDialog group={group} onClose={close} />}</Part>
    </Section>
  )
}

function Known({ known: { people, count } }: Pick<GroupDetail, 'known'>) {
  const styles = usePeopleStyles()
  const texts = useTexts(groupsTexts)
  return (
    <div className={styles.block}>
      <Words as="h3" look="label">
        {texts.youKnow}
      </Words>
      <Faces people={people} size={32} fact={texts.knownNames(people.map(firstName), count)} />
    </div>
  )
}

/** How much of the list the viewer does not see, and who sees the viewer. */
function HiddenMembers({ group }: { group: GroupDetail }) {
  const styles = usePeopleStyles()
  const texts = useTexts(groupsTexts)
  const sentences = [describeHidden(texts, group), group.myVisibility && texts.seenBy[group.myVisibility]]
  const told = sentences.filter((sentence) => sentence !== null)
  if (told.length === 0) return null
  return (
    <div className={styles.block}>
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
  const isOutside = group.mine === 'none' || group.mine === 'requested'
  return isOutside && group.membersPrivate ? texts.onlyMembers : texts.hidden(group.hiddenMemberCount)
}
