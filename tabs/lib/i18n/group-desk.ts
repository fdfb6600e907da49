import { list } from '../../../shared/i18n/plural.ts'
import { REASON_MAX_LENGTH } from '../../../shared/groups/limits.ts'
import type { GroupKind, GroupVisibility } from '../../../shared/groups/schemas.ts'

const kinds: Record<GroupKind, string> = {
  erg: 'Employee resource group',
  interest: 'Interest group',
  community: 'Community',
}
const access: Record<GroupVisibility, string> = { open: 'open to everyone', request: 'a lead lets people in' }
const problems: Record<string, string> = {
  missing: 'Say why, so that they can do something with it.',
  'too-long': `Shorten it: it takes ${REASON_MAX_LENGTH} characters.`,
}

const en = {
  title: 'Groups',
  proposals: 'Proposed groups',
  none: 'No group waits for you',
  noneText: 'A group that two co-founders have agreed to stands here, to be answered within five working days.',
  facts: (kind: GroupKind, how: GroupVisibility, privateList: boolean) =>
    [kinds[kind], access[how], ...(privateList ? ['members shown to members only'] : [])].join(' · '),
  founders: (names: readonly string[]) => `${list('en', names)} would lead it.`,
  answerBy: (date: string) => `Answer by ${date}`,
  late: (date: string) => `Was to be answered by ${date}`,
  nameTaken: 'A group of this name has come up meanwhile, so it cannot be approved.',
  ownProposal: 'You are one of its founders: another programme manager answers.',
  approve: 'Approve',
  approveOf: (name: string) => `Approve ${name}`,
  decline: 'Decline',
  declineOf: (name: string) => `Decline ${name}`,
  approved: (name: string) => `${name} begins. Its founders lead it and are told.`,
  declined: (name: string) => `${name} is declined. Its founders read your reason.`,
  unsaved: (name: string) => `Your answer about ${name} is not saved.`,
  declineTitle: (name: string) => `Decline ${name}?`,
  reason: 'Reason',
  reasonHint: 'Its founders read it.',
  problem: (code: string): string => problems[code] ?? 'This is not as we need it.',
  withoutLead: 'Groups without a lead',
  asking: 'Its members are being asked to lead it, one after the other.',
  nobodyAsked: 'No member has taken it on. Any member still can, on the group’s page.',
  archive: 'Archive',
  archiveOf: (name: string) => `Archive ${name}`,
  archivedGroups: 'Archived groups',
  archivedOn: (date: string) => `Archived ${date}`,
  restore: 'Bring it back',
  restoreOf: (name: string) => `Bring back ${name}`,
}

export const groupDeskTexts = { en }
