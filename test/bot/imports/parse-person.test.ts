import { expect, it } from '@jest/globals'
import { parsePerson } from '../../../bot/features/imports/parse-person.ts'

const good = {
  objectId: 'A3BB189E-8BF9-4888-9912-ACE4E6543002',
  userPrincipalName: 'ana@contoso.com',
  displayName: 'Ana',
}

it.each([
  [{ employeeHireDate: '15/01/2020' }, 'employeeHireDate “15/01/2020” is no date (write 2026-11-30).'],
  [{ employeeHireDate: '2026-02-30' }, 'employeeHireDate “2026-02-30” is no date (write 2026-11-30).'],
  [{ employeeHireDate: '0001-01-01' }, 'employeeHireDate “0001-01-01” is no date (write 2026-11-30).'],
  [{ userType: 'Guest' }, 'is a guest; only members are imported.'],
  [{ accountEnabled: 'perhaps' }, 'accountEnabled “perhaps” is neither yes nor no.'],
  [{ mentor: 'sometimes' }, 'mentor “sometimes” is neither yes nor no.'],
  [{ mentorCapacity: '6' }, 'mentorCapacity “6” is no whole number from 1 to 5.'],
  [{ mentorCapacity: '1.5' }, 'mentorCapacity “1.5” is no whole number from 1 to 5.'],
  [{ pitch: 'x'.repeat(301) }, 'pitch is longer than 300 characters.'],
  [{ skills: 'x'.repeat(61) }, 'skills has an item longer than 60 characters.'],
  [{ timeZone: 'GMT Standard Time' }, 'timeZone “GMT Standard Time” is no IANA time zone (write Europe/Lisbon).'],
  [{ userPrincipalName: 'no at sign' }, 'userPrincipalName “no at sign” is no user name.'],
  [{ department: '=1+1' }, 'department begins with “=”, which a spreadsheet runs as a formula.'],
])('refuses the row with %j', (cells, reason) => {
  expect(parsePerson({ line: 2, cells: { ...good, ...cells } })).toEqual({ reasons: [reason] })
})

it('reads the dates of an Entra export and the end of a last day', () => {
  const cells = {
    ...good,
    employeeHireDate: '2026-11-02T00:00:00Z',
    employeeLeaveDateTime: '2026-12-31',
    city: 'Lisbon',
  }
  expect(parsePerson({ line: 2, cells })).toMatchObject({
    personId: good.objectId.toLowerCase(),
    directory: { hire_date: '2026-11-02', leave_at: new Date('2027-01-01T00:00:00Z') },
  })
})
