import { z } from 'zod/v4'
import type { EndpointName } from './routes.ts'

/** What goes in and comes out of the endpoints of one subject. */
export type Endpoints = Partial<Record<EndpointName, { input: z.ZodType; output: z.ZodType }>>

export const nothing = z.object({})
/** Whether what was found has every word, only mistyped ones put right, or most of the words. */
export const match = z.enum(['all', 'close', 'some'])
