import type { Insertable } from 'kysely'
import type { MembershipVisibility } from '../../../shared/groups/schemas.ts'
import { addDays } from '../../../shared/time/working-hours.ts'
import type { Schema } from '../../db/schema.ts'
import { groupDefinitions, type GroupDefinition } from './group-definitions.ts'
import { newHirePersona } from './personas.ts'
import type { Random } from './random.ts'
import { byUserName, type SamplePerson } from './sample-person.ts'
import { stableId } from './stable-id.ts'

type GroupRow = Omit<Insertable<Schema['groups']>, 'tenant_id'>
type MembershipRow = Omit<Insertable<Schema['memberships']>, 'tenant_id'>

export interface SampleGroups {
  groups: GroupRow[]
  memberships: MembershipRow[]
}

export function sampleGroupId(name: string): string {
  return stableId('group', name)
}

export function buildGroups(random: Random, people: readonly SamplePerson[], today: string): SampleGroups {
  return {
    groups: groupDefinitions.map((definition) => ({
      group_id: sampleGroupId(definition.name),
      name: definition.name,
      kind: definition.kind,
      description: definition.description,
      visibility: definition.visibility,
    })),
    memberships: groupDefinitions.flatMap((definition) => drawMemberships(random, definition, people, today)),
  }
}

function drawMemberships(
  random: Random,
  definition: GroupDefinition,
  people: readonly SamplePerson[],
  today: string,
): MembershipRow[] {
  const find = byUserName(people)
  const requested = people.filter((person) => definition.requests?.includes(person.userName))
  const fixed = [...definition.leads, ...(definition.members ?? [])].map(find)
  // Whoever has just come has joined nothing yet: that is what Groups is for.
  const candidates = people.filter(
    (person) =>
      person.id !== newHirePersona.id &&
      person.hireDate < today &&
      !fixed.includes(person) &&
      !requested.includes(person),
  )
  const likely = candidates.filter(definition.drawn)
  const unlikely = candidates.filter((person) => !likely.includes(person))
  const drawn = [...random.sample(likely, definition.size), ...random.sample(unlikely, definition.size)]
  const members = [...fixed, ...drawn].slice(0, Math.max(definition.size, fixed.length))
  return [
    ...members.map((person) => membership(random, definition, person, { state: 'joined', today })),
    ...requested.map((person) => membership(random, definition, person, { state: 'requested', today })),
  ]
}

function membership(
  random: Random,
  definition: GroupDefinition,
  person: SamplePerson,
  { state, today }: { state: 'joined' | 'requested'; today: string },
): MembershipRow {
  const isLead = definition.leads.includes(person.userName)
  const earliest = addDays(today, state === 'requested' ? -3 : -700)
  const since = person.hireDate > earliest ? person.hireDate : earliest
  return {
    group_id: sampleGroupId(definition.name),
    person_id: person.id,
    role: isLead ? 'lead' : 'member',
    state,
    visibility: isLead ? 'everyone' : visibility(random, definition.discreet),
    since: new Date(`${since}T10:00:00Z`),
  }
}

function visibility(random: Random, discreet: number): MembershipVisibility {
  if (!random.chance(discreet)) return 'everyone'
  return random.chance(0.6) ? 'members' : 'leads'
}
