import { z } from 'zod/v4'
import { languages } from '../i18n/languages.ts'
import { calendarDate } from '../time/calendar-date.ts'
import { hideableFields } from './hideable-fields.ts'
import { MOST_MESSAGES_A_WEEK, PITCH_MAX_LENGTH, TERM_MAX_LENGTH, TERMS_MAX_COUNT } from './limits.ts'
import { OPEN_END, pausables } from './pauses.ts'

/**
 * Entra object id of a person, the only key people are known by (user names change). In small letters,
 * as the database writes it, so that the same person is always the same text.
 */
export const personId = z.guid().toLowerCase()

const term = z.string().trim().min(1).max(TERM_MAX_LENGTH)
/** A short list of skills, interests, languages or topics, each a few words. */
export const terms = z.array(term).max(TERMS_MAX_COUNT)

/** What every list, card and avatar shows of a person. */
export const personSummary = z.object({
  id: personId,
  name: z.string(),
  title: z.string().nullable(),
  department: z.string().nullable(),
  office: z.string().nullable(),
})
export type PersonSummary = z.infer<typeof personSummary>

/** Minutes after local midnight. */
const minuteOfDay = z
  .int()
  .min(0)
  .max(24 * 60)

const hoursOfWeek = z.object({
  /** ISO weekdays: Monday is 1. */
  days: z.array(z.int().min(1).max(7)).max(7),
  startMinute: minuteOfDay,
  endMinute: minuteOfDay,
})
export type HoursOfWeek = z.infer<typeof hoursOfWeek>

const endsAfterStart = (hours: { startMinute: number; endMinute: number }): boolean =>
  hours.startMinute < hours.endMinute
const NO_END = { path: ['endMinute'], message: 'Hours must end after they start.' }

/** Working days and hours in the person's own zone. */
export const workingHours = hoursOfWeek.extend({ timeZone: z.string() }).refine(endsAfterStart, NO_END)
export type WorkingHours = z.infer<typeof workingHours>

/** When somebody may be written to, in the same zone; at all other times it is quiet. */
export const messageHours = hoursOfWeek.refine(endsAfterStart, NO_END)
export type MessageHours = z.infer<typeof messageHours>

/** The part of a profile its owner writes. */
export const profile = z.object({
  pitch: z.string().trim().max(PITCH_MAX_LENGTH),
  skills: terms,
  wantsToLearn: terms,
  interests: terms,
  languages: terms,
  asks: terms,
  offers: terms,
})
export type Profile = z.infer<typeof profile>

/** The profile as its owner has it: whole, and which of its fields nobody else sees. */
export const ownProfile = profile.extend({ hidden: z.array(z.enum(hideableFields)) })
export type OwnProfile = z.infer<typeof ownProfile>

/** A mentor's places: `taken` of `capacity` are in use. */
export const mentorRoom = z.object({
  capacity: z.int().min(0),
  taken: z.int().min(0),
})
export type MentorRoom = z.infer<typeof mentorRoom>

/** As others see it: of a full mentor, when a place is expected, where they have said so. */
export const shownRoom = mentorRoom.extend({ placeExpectedOn: z.iso.date().nullable() })
export type ShownRoom = z.infer<typeof shownRoom>

export const openTo = z.object({
  mentoring: z.boolean(),
  mentorCapacity: z.int().min(1).max(5),
  mentorTopics: terms,
  buddy: z.boolean(),
  buddyCapacity: z.int().min(1).max(5),
  shadowing: z.boolean(),
  /** Off: found by a search, and proposed to nobody. */
  suggested: z.boolean(),
})
export type OpenTo = z.infer<typeof openTo>

/** When follow-ups are nudged: once a week on a weekday (ISO, Monday is 1), or on the day each falls due. */
export const nudges = z.object({
  mode: z.enum(['weekly', 'daily']),
  weekday: z.int().min(1).max(7),
})
export type Nudges = z.infer<typeof nudges>

/** How much and when Hallway may write. */
export const attention = z.object({
  /** Messages a week, over all programmes; answers to something one asked do not count. */
  weeklyBudget: z.int().min(0).max(MOST_MESSAGES_A_WEEK),
  /** Null: while they work. */
  messageHours: messageHours.nullable(),
})
export type Attention = z.infer<typeof attention>

export const pausable = z.enum(pausables)
/** The first day after a pause, or that it has no end yet. */
export const pauseEnd = z.union([calendarDate, z.literal(OPEN_END)])

/** Of which pause runs now; null where it goes on. */
export const pauses = z.record(pausable, pauseEnd.nullable())
export type Pauses = z.infer<typeof pauses>

export const preferences = attention.extend({
  pauses,
  nudges,
  /** Null: that of Teams, as far as Hallway speaks it. */
  language: z.enum(languages).nullable(),
})

export const me = z.object({
  person: personSummary,
  profile: ownProfile,
  openTo,
  workingHours,
  preferences,
  isProgrammeManager: z.boolean(),
  isMentor: z.boolean(),
  /** Nothing written in the profile yet: Home offers the first steps, until they are finished or skipped. */
  profileIsEmpty: z.boolean(),
  firstStepsEnded: z.boolean(),
  /** Hallway's own time; all "today" and "tomorrow" on screen count from it. */
  now: z.iso.datetime(),
})
export type Me = z.infer<typeof me>

export const tieStrength = z.enum(['strong', 'warm', 'going-quiet', 'new'])
export type TieStrength = z.infer<typeof tieStrength>

export const personDetail = z.object({
  person: personSummary,
  profile,
  timeZone: z.string(),
  /** Null where the person is no mentor. */
  mentor: shownRoom
    .extend({
      topics: terms,
      /** Half of their answers came within so many days; null where too few were asked for to tell. */
      answersInDays: z.int().nullable(),
    })
    .nullable(),
  /** Colleagues may sit beside them for a few hours. */
  shadowing: z.boolean(),
  /** Sentences made of true facts that both people can see of each other. */
  shared: z.array(z.string()),
  starters: z.array(z.string()),
  /** Opens the Teams chat with this person. */
  chatUrl: z.url(),
})
export type PersonDetail = z.infer<typeof personDetail>
