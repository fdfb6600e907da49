import { z } from 'zod/v4'
import { keepInTouchChoices } from './draft-choices.ts'
import { eventDraft } from './draft.ts'
import { note } from '../follow-ups/schemas.ts'
import { personId, personSummary } from '../people/schemas.ts'

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

/** As much of it as a month shows. */
export const eventDate = eventCard
  .pick({
    eventId: true,
    startsAt: true,
    title: true,
    endsAt: true,
    allDay: true,
    cancelled: true,
    inWorkingHours: true,
  })
  .extend({ answer: myRsvp.shape.answer })
export type EventDate = z.infer<typeof eventDate>

export const eventDetail = eventCard.extend({
  description: z.string(),
  joinUrl: z.url().nullable(),
  goingNotMet: z.array(z.object({ person: personSummary, reason: z.string() })),
  goingKnown: z.array(personSummary),
  coHosts: z.array(personSummary),
  /** The viewer hosts it, alone or with others, or leads the group that does. */
  mayEdit: z.boolean(),
  /** The viewer's own part in it; null for everybody else, also for a lead of its group. */
  hosting: z.enum(['host', 'co-host']).nullable(),
  /** Nobody hosts it any more, and the viewer may take it over. */
  hostWanted: z.boolean(),
  /** What else the viewer means to come to at that time; null where that does not matter. */
  overlaps: z.array(occurrenceKey.extend({ title: z.string() })).nullable(),
  /** What the viewer said afterwards; null for whoever was not going, and before it is over. */
  recap: z.enum(['open', 'told', 'absent']).nullable(),
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

/** One date of an event as its form begins. */
export const hostedDraft = occurrenceKey.extend({
  draft: eventDraft,
  coHosts: z.array(personSummary),
  recurring: z.boolean(),
  /** Sent back with the change; a newer one means that somebody else was faster. */
  version: z.int(),
})
export type HostedDraft = z.infer<typeof hostedDraft>

export const keepInTouch = z.enum(keepInTouchChoices)

/** Whom the viewer may have met: only those who were to come too, where each may see the other. */
export const recap = occurrenceKey.extend({
  title: z.string(),
  endsAt: z.iso.datetime(),
  answered: z.boolean(),
  people: z.array(z.object({ person: personSummary, known: z.boolean() })),
})
export type Recap = z.infer<typeof recap>

/** Nobody, and not there: nothing is asked any more. */
export const recapAnswer = z.object({
  wasThere: z.boolean(),
  personIds: z.array(personId).max(200),
  keepInTouch,
  /** What to remember of somebody who was met; for the viewer alone. */
  notes: z.array(note.extend({ personId })).max(200).default([]),
})
export type RecapAnswer = z.infer<typeof recapAnswer>

/** What the events of these days ask the viewer. */
export const eventQuestions = z.object({
  /** Soon, and the viewer may hold a place that others wait for, or has said maybe. */
  toConfirm: z.array(eventCard),
  /** Over, and the viewer has not said yet whom they met. */
  recaps: z.array(eventCard),
  /** To come, nobody hosts them, and the viewer, who means to come, has not said no to that. */
  hostsWanted: z.array(eventCard),
})
export type EventQuestions = z.infer<typeof eventQuestions>

/** A file for the viewer's own calendar (RFC 5545). */
export const calendarFile = z.object({ name: z.string(), text: z.string() })
export type CalendarFile = z.infer<typeof calendarFile>

/** When the private address of the viewer's events was made; null where there is none. */
export const calendarFeed = z.object({ since: z.iso.datetime().nullable() })
/** Shown once: afterwards nobody knows it but the calendars it was given to. */
export const calendarFeedAddress = z.object({ url: z.url() })
