import { Button } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { DeskGroups } from '../../../../shared/groups/proposals.ts'
import { Card } from '../../../components/card.tsx'
import { Columns } from '../../../components/columns.tsx'
import { QueryRegion } from '../../../components/query-region.tsx'
import { Section } from '../../../components/section.tsx'
import { ListSkeleton } from '../../../components/skeletons.tsx'
import { EmptyState } from '../../../components/states.tsx'
import { groupDeskTexts } from '../../../lib/i18n/group-desk.ts'
import { groupReportTexts } from '../../../lib/i18n/group-report.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import { useEndpoint } from '../../../lib/query.ts'
import { useClock } from '../../../lib/use-clock.ts'
import { useArchive } from '../../groups/leading/use-archive.ts'
import { DeskProposalRow } from './desk-proposal-row.tsx'
import { GroupLine } from './group-line.tsx'
import { ReportRow } from './report-row.tsx'

/** Groups that people propose, and those that need a hand; never who belongs to one. */
export function GroupDesk() {
  const texts = useTexts(groupDeskTexts)
  const groups = useEndpoint('getDeskGroups', {})
  return (
    <QueryRegion query={groups} what={texts.title} skeleton={<ListSkeleton />}>
      {(data) => <Columns main={<Deciding groups={data} />} side={<NeedingAHand groups={data} />} />}
    </QueryRegion>
  )
}

function Deciding({ groups: { proposals, reports } }: { groups: DeskGroups }) {
  const texts = useTexts(groupReportTexts)
  return (
    <>
      <Lines heading={texts.reports}>
        {reports.map((report) => (
          <ReportRow key={report.id} report={report} />
        ))}
      </Lines>
      <Proposed proposals={proposals} />
    </>
  )
}

function Proposed({ proposals }: Pick<DeskGroups, 'proposals'>) {
  const texts = useTexts(groupDeskTexts)
  return (
    <Section heading={texts.proposals}>
      {proposals.length === 0 ? (
        <EmptyState title={texts.none} text={texts.noneText} />
      ) : (
        <Card size="rows">
          {proposals.map((proposal) => (
            <DeskProposalRow key={proposal.id} proposal={proposal} />
          ))}
        </Card>
      )}
    </Section>
  )
}

function NeedingAHand({ groups: { withoutLead, archived } }: { groups: DeskGroups }) {
  const texts = useTexts(groupDeskTexts)
  const clock = useClock()
  return (
    <>
      <Lines heading={texts.withoutLead}>
        {withoutLead.map((group) => (
          <GroupLine
            key={group.id}
            name={group.name}
            note={group.asking ? texts.asking : texts.nobodyAsked}
            action={<ArchiveButton group={group} />}
          />
        ))}
      </Lines>
      <Lines heading={texts.archivedGroups}>
        {archived.map((group) => (
          <GroupLine
            key={group.id}
            name={group.name}
            note={texts.archivedOn(clock.day(group.archivedAt))}
            action={<RestoreButton group={group} />}
          />
        ))}
      </Lines>
    </>
  )
}

/** Not there while there are none. */
function Lines({ heading, children }: { heading: string; children: ReactNode[] }) {
  if (children.length === 0) return null
  return (
    <Section heading={heading}>
      <Card size="rows">{children}</Card>
    </Section>
  )
}

function ArchiveButton({ group }: { group: DeskGroups['withoutLead'][number] }) {
  const texts = useTexts(groupDeskTexts)
  const { archive } = useArchive(group)
  return (
    <Button size="small" appearance="subtle" aria-label={texts.archiveOf(group.name)} onClick={archive}>
      {texts.archive}
    </Button>
  )
}

function RestoreButton({ group }: { group: DeskGroups['archived'][number] }) {
  const texts = useTexts(groupDeskTexts)
  const { restore } = useArchive(group)
  return (
    <Button size="small" aria-label={texts.restoreOf(group.name)} onClick={restore}>
      {texts.restore}
    </Button>
  )
}
