import { Button } from '@fluentui/react-components'
import type { Mentorship } from '../../../shared/mentoring/mentorships.ts'
import type { PersonSummary } from '../../../shared/people/schemas.ts'
import { Actions, useQuietAction } from '../../components/actions.tsx'
import { PersonCard } from '../../components/person-card.tsx'
import { firstName } from '../../components/person-line.ts'
import { Words } from '../../components/text.tsx'
import { commonTexts } from '../../lib/i18n/common.ts'
import { mentorsTexts } from '../../lib/i18n/mentors.ts'
import { mentorshipsTexts } from '../../lib/i18n/mentorships.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useSession } from '../../lib/session.tsx'
import { useClock } from '../../lib/use-clock.ts'
import { useOpenPerson } from '../../lib/use-panel.ts'
import { useDeferredSave } from '../../lib/use-save.ts'

export const mentorshipKey = (mentorshipId: string): string => `mentorship/${mentorshipId}`

/** A running mentorship, from either side. */
export function MentorshipCard({ mentorship, other }: { mentorship: Mentorship; other: PersonSummary }) {
  const texts = useTexts(mentorshipsTexts)
  const common = useTexts(commonTexts)
  const { rhythm } = useTexts(mentorsTexts)
  const clock = useClock()
  const { call } = useSession()
  const deferSave = useDeferredSave()
  const openPerson = useOpenPerson()
  const quiet = useQuietAction()
  const name = firstName(other)
  const end = (): void =>
    deferSave({
      hides: mentorshipKey(mentorship.id),
      done: texts.ended(name),
      run: () => call('endMentorship', { mentorshipId: mentorship.id }, { keepalive: true }),
      refresh: ['getMyMentorships', 'searchMentors'],
      unsaved: texts.endUnsaved(name),
    })
  return (
    <PersonCard person={other}>
      <Words>{texts.goal(mentorship.goal)}</Words>
      <Words look="meta">
        {rhythm[mentorship.rhythm]}, {texts.since(clock.date(mentorship.startedOn))}
      </Words>
      <Actions>
        <Button onClick={() => openPerson(other.id)}>{common.seeProfile}</Button>
        <Button appearance="subtle" className={quiet} aria-label={texts.endWellWith(other.name)} onClick={end}>
          {texts.endWell}
        </Button>
      </Actions>
    </PersonCard>
  )
}
