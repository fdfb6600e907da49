import type { Columns } from './read-table.ts'

const directoryColumns = [
  'objectId',
  'userPrincipalName',
  'displayName',
  'mail',
  'jobTitle',
  'department',
  'physicalDeliveryOfficeName',
  'city',
  'country',
  'accountEnabled',
  'userType',
  'employeeHireDate',
  'employeeLeaveDateTime',
  'manager',
  'preferredLanguage',
] as const

/** What becomes of these belongs to the person once their profile exists. */
export const profileColumns = [
  'timeZone',
  'skills',
  'interests',
  'wantsToLearn',
  'languages',
  'pitch',
  'mentor',
  'mentorCapacity',
  'mentorTopics',
] as const

export type PeopleColumn = (typeof directoryColumns)[number] | (typeof profileColumns)[number]

/** The names of Entra's "Download users" export, and Hallway's own beside them. */
export const peopleColumns: Columns<PeopleColumn> = {
  known: [...directoryColumns, ...profileColumns],
  required: ['objectId', 'userPrincipalName', 'displayName'],
  aliases: { id: 'objectId', officelocation: 'physicalDeliveryOfficeName' },
}
