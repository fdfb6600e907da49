import { sql } from 'kysely'
import type { Tie } from '../../../shared/follow-ups/schemas.ts'
import { messagesFor, type Messages } from '../../../shared/i18n/messages.ts'
import { localDate } from '../../../shared/time/working-hours.ts'
import type { ActorContext } from '../../context.ts'
import type { PersonRow } from '../../db/people.ts'
import type { MeetingTable } from '../../db/follow-up-schema.ts'
import { takesPlace } from '../../db/takes-place.ts'
import { mayBeSeen } from '../../db/visible-going.ts'

type Happening =
  | { at: Date; kind: 'meeting'; detail: MeetingTable['source'] }
  | { at: Date; kind: 'event' | 'i-thanked' | 'they-thanked'; detail: string }
  /** By whom, or to whom; null where one of the two asked for it. */
  | { at: Date; kind: 'introduced' | 'i-introduced'; detail: string | null }
  | { at: Date; kind: 'buddies' | 'coffee' | 'mentor' | 'mentee'; detail: null }

/** Somebody who meets a colleague every day for two years is told of the latest. */
const MOST_HAPPENINGS = 200

/**
 * What there was between the viewer and a colleague, newest first: meetings, introductions, mentorships, thanks
 * and events that both went to, as far as the viewer may see that the other went.
 */
export async function readBetween(context: ActorContext, viewer: PersonRow, other: PersonRow): Promise<Tie['between']> {
  const messages = messagesFor(viewer.preferred_language)
  const rows = await readHappenings(context, other.person_id)
  return rows.map((row) => ({
    metOn: localDate(row.at, viewer.time_zone),
    what: describe(messages, row, other.display_name),
  }))
}

function describe(messages: Messages, happening: Happening, name: string): string {
  const { between } = messages.followUps
  switch (happening.kind) {
    case 'meeting':
      return messages.meetings[happening.detail]
    case 'event':
      return between.event(happening.detail)
    case 'i-thanked':
      return between.iThanked(name, happening.detail)
    case 'they-thanked':
      return between.theyThanked(name, happening.detail)
    case 'introduced':
      return between.introduced(happening.detail)
    case 'i-introduced':
      return between.iIntroduced(name, happening.detail ?? '')
    case 'mentor':
      return between.mentor(name)
    case 'mentee':
      return between.mentee(name)
    default:
      return between[happening.kind]
  }
}

async function readHappenings({ tx, actor, now }: ActorContext, otherId: string): Promise<Happening[]> {
  const { personId } = actor
  const { rows } = await sql<Happening>`
    SELECT met_at AS at, 'meeting' AS kind, source AS detail
    FROM meetings WHERE person_id = ${personId} AND other_id = ${otherId}
    UNION ALL
    SELECT introduced_at, 'buddies', NULL
    FROM introductions
    WHERE introduced_at IS NOT NULL
      AND ((first_id = ${personId} AND second_id = ${otherId}) OR (first_id = ${otherId} AND second_id = ${personId}))
    UNION ALL
    SELECT round_matches.introduced_at, 'coffee', NULL
    FROM round_seats AS mine
    JOIN round_seats AS theirs
      ON theirs.tenant_id = mine.tenant_id AND theirs.match_id = mine.match_id AND theirs.person_id = ${otherId}
    JOIN round_matches
      ON round_matches.tenant_id = mine.tenant_id AND round_matches.match_id = mine.match_id
    WHERE mine.person_id = ${personId} AND round_matches.introduced_at IS NOT NULL
    UNION ALL
    SELECT started_at, CASE mentee_id WHEN ${personId} THEN 'mentor' ELSE 'mentee' END, NULL
    FROM mentorships
    WHERE (mentor_id = ${personId} AND mentee_id = ${otherId}) OR (mentor_id = ${otherId} AND mentee_id = ${personId})
    UNION ALL
    SELECT thanked_at, CASE person_id WHEN ${personId} THEN 'i-thanked' ELSE 'they-thanked' END, line
    FROM thanks
    WHERE (person_id = ${personId} AND other_id = ${otherId}) OR (person_id = ${otherId} AND other_id = ${personId})
    UNION ALL
    ${introductionsBetween(personId, otherId)}
    UNION ALL
    SELECT rsvps.starts_at, 'event', events.title
    FROM rsvps AS mine
    JOIN rsvps
      ON rsvps.tenant_id = mine.tenant_id AND rsvps.event_id = mine.event_id AND rsvps.starts_at = mine.starts_at
      AND rsvps.person_id = ${otherId} AND rsvps.answer = 'going' AND ${mayBeSeen(actor)}
    JOIN events
      ON events.tenant_id = mine.tenant_id AND events.event_id = mine.event_id
    JOIN occurrences
      ON occurrences.tenant_id = mine.tenant_id AND occurrences.event_id = mine.event_id
      AND occurrences.starts_at = mine.starts_at AND ${takesPlace}
    WHERE mine.person_id = ${personId} AND mine.answer = 'going' AND mine.starts_at < ${now}
    ORDER BY at DESC
    LIMIT ${MOST_HAPPENINGS}`.execute(tx)
  return rows
}

/** Where somebody introduced the two, and where the viewer introduced the other to a third. */
function introductionsBetween(personId: string, otherId: string) {
  return sql`
    SELECT settled_at, 'introduced', people.display_name
    FROM personal_introductions AS made
    LEFT JOIN people
      ON people.tenant_id = made.tenant_id AND people.person_id = introducer_id AND introducer_id <> first_id
    WHERE state = 'introduced' AND ${personId} IN (first_id, second_id) AND ${otherId} IN (first_id, second_id)
    UNION ALL
    SELECT settled_at, 'i-introduced', people.display_name
    FROM personal_introductions AS made
    JOIN people
      ON people.tenant_id = made.tenant_id
      AND people.person_id = CASE first_id WHEN ${otherId} THEN second_id ELSE first_id END
    WHERE state = 'introduced' AND introducer_id = ${personId} AND first_id <> ${personId}
      AND ${otherId} IN (first_id, second_id)`
}
