import { FoundingRow } from './founding-row.tsx'
import { HostWantedRow } from './host-wanted-row.tsx'
import { LeadAskRow } from './lead-ask-row.tsx'
import { ProposedMentorRow } from './proposed-mentor-row.tsx'
import { PulseRow } from './pulse-row.tsx'
import type { QuestionRow as Row } from './use-waiting.ts'

/** What waits for few people at a time. */
export function QuestionRow({ row }: { row: Row }) {
  switch (row.kind) {
    case 'proposal':
      return <ProposedMentorRow request={row.request} />
    case 'founding':
      return <FoundingRow founding={row.founding} />
    case 'lead':
      return <LeadAskRow group={row.group} hideKey={row.key} />
    case 'host':
      return <HostWantedRow event={row.event} hideKey={row.key} />
    case 'pulse':
      return <PulseRow pulse={row.pulse} hideKey={row.key} />
  }
}
