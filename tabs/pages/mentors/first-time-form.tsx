import { Button } from '@fluentui/react-components'
import type { MentorshipRequest } from '../../../shared/mentoring/schemas.ts'
import { Actions } from '../../components/actions.tsx'
import { firstName } from '../../components/person-line.ts'
import { QueryRegion } from '../../components/query-region.tsx'
import { Block } from '../../components/skeletons.tsx'
import { Words } from '../../components/text.tsx'
import { commonTexts } from '../../lib/i18n/common.ts'
import { mentorshipsTexts } from '../../lib/i18n/mentorships.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useEndpoint } from '../../lib/query.ts'
import { useClock } from '../../lib/use-clock.ts'

interface FirstTimeFormProps {
  request: MentorshipRequest
  heading: (element: HTMLElement | null) => void
  onChoose: (at: string) => void
  onCancel: () => void
}

/** Half hours in which both are at work: one press accepts, and suggests it. */
export function FirstTimeForm({ request, heading, onChoose, onCancel }: FirstTimeFormProps) {
  const texts = useTexts(mentorshipsTexts)
  const common = useTexts(commonTexts)
  const clock = useClock()
  const query = useEndpoint('getFirstTimes', { requestId: request.id })
  const name = firstName(request.mentee)
  const isNone = query.data?.times.length === 0
  return (
    <>
      <Words ref={heading} tabIndex={-1}>
        {isNone ? texts.firstTimeNone(name) : texts.firstTimeText(name)}
      </Words>
      <QueryRegion query={query} what={texts.firstTime} skeleton={<Block width="240px" height={32} />}>
        {({ times }) => (
          <Actions>
            {times.map((at) => (
              <Button key={at} aria-label={texts.suggestTo(clock.dayAndTime(at), name)} onClick={() => onChoose(at)}>
                {texts.suggest(clock.dayAndTime(at))}
              </Button>
            ))}
            <Button appearance="subtle" onClick={onCancel}>
              {common.cancel}
            </Button>
          </Actions>
        )}
      </QueryRegion>
    </>
  )
}
