import { stableId } from './stable-id.ts'

/** Somebody of the sample company whom development can become. */
export interface Persona {
  id: string
  name: string
  userPrincipalName: string
  /** What they are for in a demonstration. */
  role: 'new-hire' | 'mentor' | 'erg-lead' | 'programme-manager' | 'buddy'
  isProgrammeManager: boolean
}

/** Reserved for examples by RFC 2606: no such mail can ever be delivered. */
export const SAMPLE_DOMAIN = 'larkfield.example'

/** The id of a person of the sample company, by the part of their user name before the @. */
export function samplePersonId(userName: string): string {
  return stableId('person', userName)
}

function persona(name: string, userName: string, role: Persona['role']): Persona {
  return {
    id: samplePersonId(userName),
    name,
    userPrincipalName: `${userName}@${SAMPLE_DOMAIN}`,
    role,
    isProgrammeManager: role === 'programme-manager',
  }
}

export const newHirePersona = persona('Amara Okafor', 'amara.okafor', 'new-hire')
export const mentorPersona = persona('Priya Raghunathan', 'priya.raghunathan', 'mentor')
export const ergLeadPersona = persona('Inês Carvalho', 'ines.carvalho', 'erg-lead')
export const programmeManagerPersona = persona('Nelson Tavares', 'nelson.tavares', 'programme-manager')
export const buddyPersona = persona('Kofi Mensah', 'kofi.mensah', 'buddy')

export const personas: readonly Persona[] = [
  newHirePersona,
  mentorPersona,
  ergLeadPersona,
  programmeManagerPersona,
  buddyPersona,
]
