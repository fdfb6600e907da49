import type { JoinReason } from '../../groups/join-reason.ts'
import { list, plural } from '../plural.ts'

const LOCALE = 'en-GB'

export const groupsEn = {
  reason(reason: JoinReason): string {
    switch (reason.kind) {
      case 'interest':
        return `It is about ${reason.interest}, which you are interested in.`
      case 'known-members':
        return knownMembers(reason.names)
      case 'office':
        return `It is at home in ${reason.office}, where you work.`
    }
  },
  meets: (when: string): string => `Meets ${when}`,
  yours: 'You are a member',
  seeProfile: 'See profile',
  openGroup: 'Open group',
  seeGroups: 'See other groups',

  request: {
    eyebrow: 'Request to join',
    title: (person: string, group: string): string => `${person} would like to join ${group}`,
    line: 'You lead this group, so you or another lead can answer.',
    approve: 'Approve',
    decline: 'Not this time',
  },
  pressed: {
    approved: (person: string, group: string): string => `${person} is a member of ${group} now.`,
    approvedNext: (person: string): string => `I’ll tell ${person}. A short welcome goes a long way.`,
    declined: (person: string): string => `Not this time. ${person} gets a kind answer from me.`,
    settled: 'Another lead has answered this, or it was taken back.',
    settledNext: 'There is nothing left for you to do.',
  },
  joined: {
    eyebrow: 'Your group',
    title: (group: string): string => `Welcome to ${group}`,
    line: 'You are a member now. The group’s page shows who is in it and what is coming up.',
  },
  closed: {
    eyebrow: 'Groups',
    title: (group: string): string => `Not this time: ${group}`,
    line: 'Your request could not be taken up at the moment. You are welcome to ask again later.',
  },
  leading: {
    eyebrow: 'You lead a group',
    named: (group: string): string => `You are a lead of ${group} now`,
    namedLine: 'A lead asked you in. You let people in, announce, and can hand over at any time on the group’s page.',
    askEyebrow: 'A group without a lead',
    ask: (group: string): string => `Would you lead ${group}?`,
    askLine: 'Nobody leads it at the moment, and you have been in it longest. It can be handed over at any time.',
    accept: 'I’ll lead it',
    decline: 'Not now',
    accepted: (group: string): string => `You lead ${group} now. Thank you.`,
    acceptedNext: 'Its page has what leads can do.',
    declined: 'Not now. I’ll ask somebody else.',
    settled: 'The group has a lead again. There is nothing left for you to do.',
  },
  announcement: {
    eyebrow: 'From a group of yours',
    /** What a notification shows: belonging to a group can be private. */
    summary: 'News from a group of yours',
    by: (lead: string): string => `${lead}, who leads the group`,
    mute: 'Mute the group',
    muted: (group: string): string => `${group} is muted. What it announces stays on its page.`,
  },
}

function knownMembers(names: readonly string[]): string {
  const [first, ...others] = names
  if (first === undefined) return ''
  if (others.length === 0) return `${first}, whom you know, is a member.`
  if (others.length === 1) return `${list(LOCALE, names)}, whom you know, are members.`
  return `You know ${first} and ${plural(LOCALE, others.length, { other: '# more members' })}.`
}
