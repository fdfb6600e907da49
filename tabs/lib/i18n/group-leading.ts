import type { GroupDraftProblem } from '../../../shared/groups/draft-problems.ts'

const problems: Partial<Record<GroupDraftProblem, string>> = {
  missing: 'Say in a sentence or two what the group is for.',
  'too-long': 'Shorten it: it takes 2,000 characters.',
}

const en = {
  menu: 'You lead',
  edit: 'Change purpose and access',
  nameLead: 'Name another lead',
  handOver: 'Hand over',
  stepDown: 'Step down as lead',
  archive: 'Archive group',
  restore: 'Bring it back',
  isArchived: 'This group is archived',
  archivedText: 'Nobody joins it and nothing is announced. Its members can still read this page.',

  purpose: 'What it is for',
  access: 'Who comes in',
  accesses: { open: 'Everybody who joins', request: 'Whoever a lead lets in' },
  opens: 'Whoever waits for an answer is in.',
  privateList: 'Show members to members only',
  privateListHint: 'Leads are shown as they choose.',
  opensList: 'Whoever is in stays hidden until they choose otherwise.',
  problem: (code: string): string => problems[code as GroupDraftProblem] ?? 'This is not as we need it.',
  save: 'Save',
  saved: 'Saved.',
  unsaved: (group: string) => `${group} is as it was.`,

  choose: 'Member',
  chooseOne: 'Choose a member',
  chosenMissing: 'Choose who it is.',
  nameTitle: (group: string) => `Who else leads ${group}?`,
  nameText: 'They are told, and can step down at any time.',
  name: 'Name as lead',
  named: (person: string) => `${person} leads the group, too.`,
  notNamed: (person: string) => `${person} is a member as before.`,
  nobodyElse: 'Nobody else is in the group yet. Whoever joins can lead it.',

  handOverTitle: (group: string) => `Hand over ${group}`,
  handOverText: 'The group is never without a lead: choose who leads it from now on. They are told.',
  lastLeadText: 'You lead it alone, so hand it over first. Whoever you choose is told.',
  stay: 'Hand over and stay a member',
  leave: 'Hand over and leave',
  handedOver: (person: string) => `${person} leads the group now.`,
  notHandedOver: 'You still lead the group.',
  steppedDown: 'You are a member like the others now.',
  notSteppedDown: 'You still lead the group. A group is never without a lead.',

  archiveTitle: (group: string) => `Archive ${group}?`,
  archiveText:
    'It can no longer be found or joined, and nothing is announced. Members keep its page, and planned events stay. You or a programme manager can bring it back as it was.',
  archived: (group: string) => `${group} is archived.`,
  notArchived: (group: string) => `${group} is not archived.`,
  restored: (group: string) => `${group} is back.`,
  notRestored: (group: string) => `${group} is still archived.`,

  needsLead: 'Nobody leads this group at the moment. Any member can.',
  takeLead: 'Lead this group',
  tookLead: (group: string) => `You lead ${group} now. Thank you.`,
  notTaken: 'You do not lead the group.',
  hiddenLeads: 'Its leads show themselves to members only.',
}

export const groupLeadingTexts = { en }
