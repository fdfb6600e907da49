import type { PersonSummary } from '../../../shared/people/schemas.ts'
import { firstName } from '../../components/person-line.ts'
import { mentorsTexts } from '../../lib/i18n/mentors.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useSession } from '../../lib/session.tsx'
import { useMentorshipChange } from './mentorship/use-mentorship.ts'

/** Asks to be told when full mentors have room, and takes that back. */
export function useAwaitRoom(): {
  awaitRoom: (mentors: readonly PersonSummary[], done: string) => void
  stop: (mentor: PersonSummary) => void
} {
  const texts = useTexts(mentorsTexts)
  const { call } = useSession()
  const change = useMentorshipChange()
  return {
    awaitRoom: (mentors, done) =>
      void change({
        run: () => call('awaitMentorRoom', { mentorIds: mentors.map(({ id }) => id) }),
        done,
        unsaved: texts.awaitingUnsaved(mentors.map(firstName).join(', ')),
      }),
    stop: (mentor) =>
      void change({
        run: () => call('stopAwaitingMentorRoom', { mentorId: mentor.id }),
        done: texts.stopped(firstName(mentor)),
        unsaved: texts.stopUnsaved(firstName(mentor)),
      }),
  }
}
