import { Button } from '@fluentui/react-components'
import type { BuddyAsk } from '../../../shared/introductions/schemas.ts'
import { firstName } from '../../components/person-line.ts'
import { PersonRow } from '../../components/person-row.tsx'
import { ReasonLine } from '../../components/reason-line.tsx'
import { Words } from '../../components/text.tsx'
import { homeTexts } from '../../lib/i18n/home.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useSession } from '../../lib/session.tsx'
import { useClock } from '../../lib/use-clock.ts'
import { useDeferredSave, useSave } from '../../lib/use-save.ts'

/** Someone new needs a buddy, and the viewer is asked first. */
export function BuddyAskRow({ ask, hideKey }: { ask: BuddyAsk; hideKey: string }) {
  const texts = useTexts(homeTexts)
  const clock = useClock()
  const { call } = useSession()
  const save = useSave()
  const deferSave = useDeferredSave()
  const name = firstName(ask.newHire)
  const describe = (answer: 'accept' | 'not-now') => ({
    run: () => call('answerBuddyAsk', { introductionId: ask.introductionId, answer }, { keepalive: true }),
    refresh: ['getHome', 'getPeopleToMeet', 'getIntroductions'] as const,
    unsaved: texts.buddyUnsaved(name),
  })
  return (
    <PersonRow
      person={ask.newHire}
      title={texts.buddyAskTitle(ask.newHire.name)}
      end={
        <>
          <Button
            size="small"
            aria-label={texts.acceptBuddy(name)}
            onClick={() => void save({ ...describe('accept'), hides: hideKey, done: texts.buddyAccepted(name) })}
          >
            {texts.accept}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            aria-label={texts.notNowBuddy(name)}
            onClick={() => deferSave({ ...describe('not-now'), hides: hideKey, done: texts.buddyDeclined })}
          >
            {texts.notNow}
          </Button>
        </>
      }
    >
      <Words look="meta">{texts.answerBy(clock.dayAndTime(ask.answerBy))}</Words>
      <ReasonLine small>{ask.reason}</ReasonLine>
    </PersonRow>
  )
}
