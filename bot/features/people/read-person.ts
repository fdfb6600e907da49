import { messagesFor } from '../../../shared/i18n/messages.ts'
import type { PersonDetail } from '../../../shared/people/schemas.ts'
import { sharedGround } from '../../../shared/people/shared-ground.ts'
import type { ActorContext } from '../../context.ts'
import { readActivePerson, toFacts, toSummary } from '../../db/people.ts'
import { toProfile } from './own-profile.ts'
import { readMentorRecord } from './read-mentor-record.ts'

const MOST_SHARED = 4

/** A colleague's public profile, and what the viewer shares with them. */
export async function readPerson(context: ActorContext, personId: string): Promise<PersonDetail> {
  const [viewer, other] = [
    await readActivePerson(context, context.actor.personId),
    await readActivePerson(context, personId),
  ]
  const messages = messagesFor(viewer.preferred_language)
  const isSelf = viewer.person_id === other.person_id
  const grounds = isSelf ? [] : sharedGround(toFacts(viewer), toFacts(other))
  return {
    person: toSummary(other),
    profile: toProfile(other),
    timeZone: other.time_zone,
    mentor: other.open_to_mentoring
      ? { capacity: other.mentor_capacity, topics: other.mentor_topics, ...(await readMentorRecord(context, personId)) }
      : null,
    shadowing: other.open_to_shadowing,
    shared: grounds.slice(0, MOST_SHARED).map((ground) => messages.ground.sentence(ground, other.display_name)),
    starters: isSelf ? [] : messages.ground.starters(grounds, other.display_name),
    chatUrl: context.links.chat(other.user_principal_name),
  }
}
