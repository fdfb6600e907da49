import type { z } from 'zod/v4'
import { coffeeContract } from './contracts/coffee.ts'
import { deskContract } from './contracts/desk.ts'
import { eventsContract } from './contracts/events.ts'
import { groupsContract } from './contracts/groups.ts'
import { homeContract } from './contracts/home.ts'
import { introductionsContract } from './contracts/introductions.ts'
import { mentoringContract } from './contracts/mentoring.ts'
import { networkContract } from './contracts/network.ts'
import { peopleContract } from './contracts/people.ts'
import type { EndpointName } from './routes.ts'

/**
 * What goes in and comes out of each endpoint. `input` joins path, query and body. `output` is
 * applied by the server too: a field that is not named here never leaves it.
 */
export const contract = {
  ...peopleContract,
  ...homeContract,
  ...mentoringContract,
  ...groupsContract,
  ...eventsContract,
  ...introductionsContract,
  ...coffeeContract,
  ...deskContract,
  ...networkContract,
} satisfies Record<EndpointName, { input: z.ZodType; output: z.ZodType }>

export type Contract = typeof contract
/** What a caller of the endpoint passes (before defaults). */
export type Input<Name extends EndpointName> = z.input<Contract[Name]['input']> & object
/** What the endpoint's handler receives (parsed). */
export type ParsedInput<Name extends EndpointName> = z.output<Contract[Name]['input']>
/** What the endpoint's handler returns and its caller receives. */
export type Output<Name extends EndpointName> = z.output<Contract[Name]['output']>
