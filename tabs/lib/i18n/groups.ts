import { list, plural } from '../../../shared/i18n/plural.ts'
import type { GroupCard, GroupKind, GroupVisibility, MembershipVisibility } from '../../../shared/groups/schemas.ts'

const kind: Record<GroupKind, string> = { erg: 'ERG', interest: 'Interest group', community: 'Community' }

const longKind: Record<GroupKind, string> = {
  erg: 'Employee resource group',
  interest: 'Interest group',
  community: 'Community',
}

const sections: Record<GroupKind, string> = {
  erg: 'Employee resource groups',
  interest: 'Interest groups',
  community: 'Communities',
}

const visibility: Record<GroupVisibility, string> = { open: 'open', request: 'by request' }
const longVisibility: Record<GroupVisibility, string> = { open: 'open to everyone', request: 'a lead lets you in' }

const seenBy: Record<MembershipVisibility, string> = {
  everyone: 'Everyone in the company can see that you are a member.',
  members: 'Only members can see that you are a member.',
  leads: 'Only the leads can see that you are a member.',
}

const seenByShort: Record<MembershipVisibility, string> = {
  everyone: 'Everyone in the company',
  members: 'Members',
  leads: 'Leads only',
}

const people = (count: number): string => plural('en', count, { one: '# person', other: '# people' })

const en = {
  title: 'Groups',
  which: 'Which groups',
  discover: 'Discover',
  member: 'My groups',
  lead: 'Where I lead',
  find: 'Find a group',
  found: (count: number) => plural('en', count, { one: '# group', other: '# groups' }),
  forYou: 'For you',
  forYouNote: 'Because of what you told us and who you know',
  sections,
  all: (count: number) => `All ${count}`,
  allOf: (count: number, what: string) => `All ${count} ${what}`,
  facts: (group: Pick<GroupCard, 'kind' | 'memberCount' | 'visibility' | 'membersPrivate'>) =>
    [
      kind[group.kind],
      people(group.memberCount),
      visibility[group.visibility],
      ...(group.membersPrivate ? ['private list'] : []),
    ].join(' · '),
  longFacts: (which: GroupKind, members: number, departments: number, how: GroupVisibility) =>
    [
      longKind[which],
      people(members) + (departments > 1 ? ` in ${departments} departments` : ''),
      longVisibility[how],
    ].join(' · '),
  next: (when: string) => `Next: ${when}`,
  join: 'Join',
  joinOf: (name: string) => `Join ${name}`,
  joinGroup: 'Join group',
  ask: 'Ask to join',
  askOf: (name: string) => `Ask to join ${name}`,
  joined: 'Joined',
  asked: 'Asked to join',
  youLead: 'You lead',
  archived: 'Archived',
  joinedDone: (name: string) => `You joined ${name}.`,
  askedDone: (name: string) => `Asked to join ${name}. A lead answers.`,
  leftDone: (name: string) => `You left ${name}.`,
  withdrawnDone: (name: string) => `You no longer ask to join ${name}.`,
  notJoined: (name: string) => `You are not in ${name}.`,
  stillIn: (name: string) => `You are still in ${name}.`,
  stillAsking: (name: string) => `You still ask to join ${name}.`,
  withdraw: 'Withdraw',
  more: (name: string) => `More for ${name}`,
  leave: 'Leave group',
  joinFor: {
    members: 'Join, shown to members only',
    leads: 'Join, shown to leads only',
  },
  askFor: {
    members: 'Ask to join, shown to members only',
    leads: 'Ask to join, shown to leads only',
  },
  leaveTitle: (name: string) => `Leave ${name}?`,
  leaveByRequest: 'To come back, you ask again and a lead lets you in.',
  leaveAsLead: 'You no longer lead the group. Coming back, you are a member.',
  cancel: 'Stay',
  nothingFor: (text: string) => `No group for “${text}” yet`,
  nothingForText: 'Try fewer words, or look through all groups.',
  nothingOfMineFor: (text: string) => `None of your groups is found for “${text}”`,
  nothingOfMineText: 'There may be one that you’re not in yet.',
  searchAll: 'Search all groups',
  results: 'Groups found',
  showAll: 'See all groups',
  noneMine: 'You’re in no group yet',
  noneMineText: 'Groups are the easiest way to meet several people at once.',
  seeForYou: 'See groups for you',
  noneLed: 'You lead no group',
  noneLedText: 'Groups that you lead stand here, with the people who ask to join.',
  noneAtAll: 'No groups yet',
  noneAtAllText: 'Employee resource groups and interest groups appear here.',
  allGroups: 'All groups',
  about: 'About',
  inFourWeeks: (count: number) =>
    plural('en', count, { one: 'event in the next four weeks', other: 'events in the next four weeks' }),
  joinedThisYear: 'people joined this year',
  aWeek: 'a week if you come to everything',
  /** Half hours are exact enough. */
  span: (minutes: number) =>
    minutes < 60
      ? `${minutes} minutes`
      : plural('en', Math.round(minutes / 30) / 2, { one: '# hour', other: '# hours' }),
  nextEvents: 'Next events',
  noEvents: 'Nothing is planned in the next two months.',
  events: 'Events',
  leads: 'Leads',
  members: 'Members',
  group: 'The group',
  seeAll: 'See all',
  youKnow: 'You know',
  /** The first few by name. */
  knownNames: (names: readonly string[], count: number) =>
    count > names.length
      ? `${names.join(', ')} ${plural('en', count - names.length, { other: 'and # more' })}`
      : list('en', names),
  couldMeet: 'You haven’t met, and could get along with',
  introduceMe: 'Introduce me',
  introduceMeTo: (name: string) => `Introduce me to ${name}`,
  introduceDone: (name: string) => `We ask ${name} and tell you as soon as there is a yes.`,
  introduceUnsaved: (name: string) => `${name} was not asked.`,
  couldHelp: 'Where you could help',
  couldHelpNote: 'Asked by members',
  asksFor: (name: string, ask: string) => `${name} asks for help with ${ask}, which you know.`,
  offerHelp: 'Offer help',
  offerHelpOf: (name: string, ask: string) => `Offer ${name} help with ${ask}`,
  membersOf: (name: string) => `Members of ${name}`,
  findMember: 'Find a member',
  membersFound: (count: number) => plural('en', count, { one: '# member', other: '# members' }),
  noMember: (name: string) => `Nobody of the members you can see is called “${name}”.`,
  hidden: (count: number) =>
    plural('en', count, { one: '# member is not shown to you.', other: '# members are not shown to you.' }),
  onlyMembers: 'Members are shown only to members.',
  departments: 'Departments here',
  others: 'Others',
  requests: 'Asking to join',
  requestsNote: 'Only leads see this',
  approve: 'Approve',
  approveOf: (name: string) => `Approve ${name}`,
  decline: 'Decline',
  declineOf: (name: string) => `Decline ${name}`,
  approvedDone: (name: string) => `${name} is in.`,
  declinedDone: (name: string) => `${name} reads a kind, neutral sentence.`,
  answerUnsaved: (name: string) => `Your answer to ${name} is not saved.`,
  seenBy,
  seenByShort,
  whoSeesMe: 'Who sees that you are a member',
  mute: 'Mute announcements',
  mutedDone: 'Muted. What is announced stays on this page.',
  unmutedDone: 'What is announced comes to your chat again.',
  membershipUnsaved: 'Your membership is as it was.',
}

export const groupsTexts = { en }
