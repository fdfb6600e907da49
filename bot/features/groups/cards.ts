import type { Messages } from '../../../shared/i18n/messages.ts'
import type { Card } from '../../cards/card.ts'
import { caption, card, executeButton, eyebrow, linkButton, personRow, text, title } from '../../cards/elements.ts'
import { toSummary, type PersonRow } from '../../db/people.ts'
import type { Links } from '../../links.ts'
import type { GroupRow } from './store.ts'

export interface Parts {
  messages: Messages
  links: Links
}

/** What a lead decides on. */
export function joinRequestCard({ messages, links }: Parts, group: GroupRow, person: PersonRow): Card {
  const words = messages.groups
  const heading = words.request.title(person.display_name, group.name)
  const data = { groupId: group.group_id, personId: person.person_id }
  return card({
    summary: heading,
    body: [eyebrow(words.request.eyebrow), title(heading), personRow(toSummary(person)), caption(words.request.line)],
    actions: [
      executeButton(words.request.approve, 'groups.approve', data, { style: 'positive' }),
      executeButton(words.request.decline, 'groups.decline', data),
      linkButton(words.seeProfile, links.tab('network', `person/${person.person_id}`)),
    ],
  })
}

export function joinedCard({ messages, links }: Parts, group: GroupRow): Card {
  const words = messages.groups
  return card({
    summary: words.joined.title(group.name),
    body: [eyebrow(words.joined.eyebrow), title(words.joined.title(group.name)), text(words.joined.line)],
    actions: [linkButton(words.openGroup, links.tab('groups', `group/${group.group_id}`), { style: 'positive' })],
  })
}

export function requestClosedCard({ messages, links }: Parts, group: GroupRow): Card {
  const words = messages.groups
  return card({
    summary: words.closed.title(group.name),
    body: [eyebrow(words.closed.eyebrow), title(words.closed.title(group.name)), text(words.closed.line)],
    actions: [linkButton(words.seeGroups, links.tab('groups'), { style: 'positive' })],
  })
}

/** To whom another lead made one, too. */
export function leadNamedCard({ messages, links }: Parts, group: GroupRow): Card {
  const words = messages.groups
  return card({
    summary: words.leading.eyebrow,
    body: [eyebrow(words.leading.eyebrow), title(words.leading.named(group.name)), text(words.leading.namedLine)],
    actions: [linkButton(words.openGroup, links.tab('groups', `group/${group.group_id}`), { style: 'positive' })],
  })
}

/** To the member whose turn it is, where nobody leads the group any more. */
export function leadAskCard({ messages, links }: Parts, group: GroupRow): Card {
  const { leading, openGroup } = messages.groups
  const data = { groupId: group.group_id }
  return card({
    summary: leading.askEyebrow,
    body: [eyebrow(leading.askEyebrow), title(leading.ask(group.name)), text(leading.askLine)],
    actions: [
      executeButton(leading.accept, 'groups.lead', data, { style: 'positive' }),
      executeButton(leading.decline, 'groups.not-lead', data),
      linkButton(openGroup, links.tab('groups', `group/${group.group_id}`)),
    ],
  })
}

/** @param author null where the reader may not see which lead it is. */
export function announcementCard(
  { messages, links }: Parts,
  group: GroupRow,
  { words, author }: { words: string; author: string | null },
): Card {
  const { announcement, openGroup } = messages.groups
  return card({
    summary: announcement.summary,
    body: [
      eyebrow(announcement.eyebrow),
      title(group.name),
      text(words),
      ...(author === null ? [] : [caption(announcement.by(author))]),
    ],
    actions: [
      linkButton(openGroup, links.tab('groups', `group/${group.group_id}`), { style: 'positive' }),
      executeButton(announcement.mute, 'groups.mute', { groupId: group.group_id }),
    ],
  })
}
