import { Button } from '@fluentui/react-components'
import type { PersonSummary } from '../../../shared/people/schemas.ts'
import { Actions } from '../../components/actions.tsx'
import { Card } from '../../components/card.tsx'
import { firstName } from '../../components/person-line.ts'
import { PersonRow } from '../../components/person-row.tsx'
import { Section } from '../../components/section.tsx'
import { Words } from '../../components/text.tsx'
import { mentorsTexts } from '../../lib/i18n/mentors.ts'
import { mentorshipsTexts } from '../../lib/i18n/mentorships.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useAwaitRoom } from './use-await-room.ts'

/** Full mentors of whose next place the viewer will be told. */
export function AwaitedMentors({ mentors }: { mentors: readonly PersonSummary[] }) {
  const texts = useTexts(mentorshipsTexts)
  const { stopAwaiting, stopAwaitingOf } = useTexts(mentorsTexts)
  const { stop } = useAwaitRoom()
  return (
    <Section heading={texts.awaited}>
      <Card size="rows">
        {mentors.map((mentor) => (
          <PersonRow key={mentor.id} person={mentor}>
            <Words look="meta">{texts.awaitedText(firstName(mentor))}</Words>
            <Actions>
              <Button size="small" aria-label={stopAwaitingOf(firstName(mentor))} onClick={() => stop(mentor)}>
                {stopAwaiting}
              </Button>
            </Actions>
          </PersonRow>
        ))}
      </Card>
    </Section>
  )
}
