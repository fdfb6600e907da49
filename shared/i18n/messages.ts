import { followUpsEn } from './en/follow-ups.ts'
import { buddiesEn } from './en/buddies.ts'
import { buddyDeskEn } from './en/buddy-desk.ts'
import { botEn } from './en/bot.ts'
import { coffeeReasonsEn } from './en/coffee-reasons.ts'
import { coffeeEn } from './en/coffee.ts'
import { deliveriesEn } from './en/deliveries.ts'
import { digestEn } from './en/digest.ts'
import { eventHostsEn } from './en/event-hosts.ts'
import { eventsEn } from './en/events.ts'
import { groundEn } from './en/ground.ts'
import { groupProposalsEn } from './en/group-proposals.ts'
import { groupReportsEn } from './en/group-reports.ts'
import { groupsEn } from './en/groups.ts'
import { homeEn } from './en/home.ts'
import { meetingsEn } from './en/meetings.ts'
import { ledgerEn } from './en/ledger.ts'
import { mentoringEn } from './en/mentoring.ts'
import { mentorshipsEn } from './en/mentorships.ts'
import { mentoringAssignmentEn } from './en/mentoring-assignment.ts'
import { peopleEn } from './en/people.ts'
import { personalIntroductionsEn } from './en/personal-introductions.ts'
import { searchEn } from './en/search.ts'
import { thanksEn } from './en/thanks.ts'
import { welcomeEn } from './en/welcome.ts'

/**
 * The server's texts by subject: cards, reasons, commands and errors. A further language implements
 * the same type. The tab has a catalogue of its own, so that its bundle carries no card texts.
 */
const en = {
  followUps: followUpsEn,
  events: eventsEn,
  eventHosts: eventHostsEn,
  buddies: buddiesEn,
  buddyDesk: buddyDeskEn,
  coffee: coffeeEn,
  deliveries: deliveriesEn,
  digest: digestEn,
  groups: groupsEn,
  groupProposals: groupProposalsEn,
  groupReports: groupReportsEn,
  home: homeEn,
  ledger: ledgerEn,
  bot: botEn,
  coffeeReasons: coffeeReasonsEn,
  mentoring: mentoringEn,
  mentorships: mentorshipsEn,
  mentoringAssignment: mentoringAssignmentEn,
  ground: groundEn,
  meetings: meetingsEn,
  people: peopleEn,
  personalIntroductions: personalIntroductionsEn,
  search: searchEn,
  thanks: thanksEn,
  welcome: welcomeEn,
}

export type Messages = typeof en

/** The texts in a person's preferred language; English where we do not speak it yet. */
export function messagesFor(_locale: string | null): Messages {
  return en
}
