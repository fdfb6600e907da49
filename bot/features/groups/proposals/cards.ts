import { longDate } from '../../../../shared/i18n/dates.ts'
import type { Messages } from '../../../../shared/i18n/messages.ts'
import type { Card } from '../../../cards/card.ts'
import { caption, card, executeButton, eyebrow, linkButton, personRow, text, title } from '../../../cards/elements.ts'
import { toSummary, type PersonRow } from '../../../db/people.ts'
import type { Links } from '../../../links.ts'
import type { ProposalRow } from './store.ts'

interface Parts {
  messages: Messages
  links: Links
}

/** What a co-founder decides on. */
export function founderAskCard({ messages, links }: Parts, proposal: ProposalRow, proposer: PersonRow): Card {
  const words = messages.groupProposals
  const heading = words.ask.title(proposer.display_name, proposal.name)
  const data = { proposalId: proposal.proposal_id }
  return card({
    summary: words.ask.summary(proposer.display_name),
    body: [
      eyebrow(words.eyebrow),
      title(heading),
      personRow(toSummary(proposer)),
      text(proposal.purpose),
      caption(words.ask.line),
    ],
    actions: [
      executeButton(words.ask.agree, 'groups.found', data, { style: 'positive' }),
      executeButton(words.ask.decline, 'groups.not-found', data),
      linkButton(words.openGroups, links.tab('groups')),
    ],
  })
}

/** To the proposer: all have agreed, or somebody else is needed. */
export function foundersChangedCard({ messages, links }: Parts, proposal: ProposalRow): Card {
  const words = messages.groupProposals
  const { title: heading, line } =
    proposal.state === 'submitted' && proposal.answer_by !== null
      ? {
          title: words.submitted.title(proposal.name),
          line: words.submitted.line(longDate('en-GB', proposal.answer_by)),
        }
      : { title: words.needsFounder.title(proposal.name), line: words.needsFounder.line }
  return notice({ messages, links }, heading, [line], links.tab('groups'))
}

/** What became of it. */
export function settledProposalCard({ messages, links }: Parts, proposal: ProposalRow): Card {
  const words = messages.groupProposals
  const { name, reason, group_id: groupId } = proposal
  if (proposal.state === 'approved' && groupId !== null) {
    const lines = [words.approved.line, ...(reason === null ? [] : [words.theySay(reason)])]
    return notice({ messages, links }, words.approved.title(name), lines, links.tab('groups', `group/${groupId}`))
  }
  if (proposal.state === 'declined') {
    const lines = [words.declined.line, ...(reason === null ? [] : [words.theySay(reason)])]
    return notice({ messages, links }, words.declined.title(name), lines, links.tab('groups'))
  }
  return notice({ messages, links }, words.withdrawn.title(name), [words.withdrawn.line], links.tab('groups'))
}

function notice({ messages }: Parts, heading: string, lines: readonly string[], url: string): Card {
  const words = messages.groupProposals
  return card({
    summary: heading,
    body: [eyebrow(words.eyebrow), title(heading), ...lines.map((line) => text(line))],
    actions: [linkButton(words.openGroups, url, { style: 'positive' })],
  })
}
