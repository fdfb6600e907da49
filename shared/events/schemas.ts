import { z } from 'zod/v4'
import { personSummary } from '../people/schemas.ts'

export const rsvpAnswer = z.enum(['going', 'maybe', 'no'])
export type RsvpAnswer = z.infer<typeof rsvpAnswer>

/** Where the viewer stands: an answer, or a place on the waiting list (1 is next). */
export const myRsvp = z.object({
  answer: z.enum(['going', 'maybe', 'no', 'waiting', 'none']),
  waitingPosition: z.int().nullable(),
})
export type MyRsvp = z.infer<typeof myRsvp>

/** One date of an event; a recurring event has many, told apart by their start. */
export const occurrenceKey = z.object({ eventId: z.guid(), startsAt: z.iso.datetime() })

export const eventCard = occurrenceKey.extend({
  title: z.string(),
  endsAt: z.iso.datetime(),
  allDay: z.boolean(),
  recurring: z.boolean(),
  place: z.string().nullable(),
  online: z.boolean(),
  group: z.object({ id: z.guid(), name: z.string() }).nullable(),
  host: personSummary.nullable(),
  capacity: z.int().nullable(),
  goingCount: z.int(),
  waitingCount: z.int(),
  mine: myRsvp,
  cancelled: z.boolean(),
  inWorkingHours: z.boolean(),
  inLunchHour: z.boolean(),
  /** Up to three people who are going, those the viewer knows first. */
  faces: z.array(personSummary),
  knownGoingCount: z.int(),
})
export type EventCard = z.infer<typeof eventCard>

export const eventDetail = eventCard.extend({
  description: z.string(),
  joinUrl: z.url().nullable(),
  goingNotMet: z.array(z.object({ person: personSummary, reason: z.string() })),
  goingKnown: z.array(personSummary),
})
export type EventDetail = z.infer<typeof eventDetail>

export const eventFilters = z.object({
  from: z.iso.datetime(),
  to: z.iso.datetime(),
  text: z.string().max(10_000).optional(),
  groupId: z.guid().optional(),
  online: z.stringbool().optional(),
  inPerson: z.stringbool().optional(),
  myGroups: z.stringbool().optional(),
})
