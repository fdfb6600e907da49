import { Button } from '@fluentui/react-components'
import type { IntroductionAnswer, IntroductionAsk } from '../../../shared/introductions/personal.ts'
import { firstName } from '../../components/person-line.ts'
import { PersonRow } from '../../components/person-row.tsx'
import { Words } from '../../components/text.tsx'
import { introductionAskTexts } from '../../lib/i18n/introduction-ask.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useSession } from '../../lib/session.tsx'
import { useClock } from '../../lib/use-clock.ts'
import { useOpenPerson } from '../../lib/use-panel.ts'
import { useDeferredSave } from '../../lib/use-save.ts'
import { TextLink } from '../../components/text-link.tsx'

/** A colleague would introduce the viewer to somebody, or somebody would like to meet the viewer. */
export function IntroductionAskRow({ ask, hideKey }: { ask: IntroductionAsk; hideKey: string }) {
  const texts = useTexts(introductionAskTexts)
  const clock = useClock()
  const { call } = useSession()
  const openPerson = useOpenPerson()
  const deferSave = useDeferredSave()
  const { introductionId, other, reason, answerBy } = ask
  const name = firstName(other)
  const answer = (said: IntroductionAnswer, done: string): void =>
    deferSave({
      hides: hideKey,
      done,
      run: () => call('answerIntroduction', { introductionId, answer: said }, { keepalive: true }),
      refresh: ['getHome', 'getPeopleToMeet', 'getTie', 'getNetwork'],
      unsaved: texts.unsaved(name),
    })
  return (
    <PersonRow
      person={other}
      title={
        <TextLink look="name" onPress={() => openPerson(other.id)}>
          {texts.title(other.name)}
        </TextLink>
      }
      end={
        <>
          <Button size="small" aria-label={texts.yesTo(name)} onClick={() => answer('yes', texts.saidYes(name))}>
            {texts.yes}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            aria-label={texts.notNowTo(name)}
            onClick={() => answer('no', texts.saidNo)}
          >
            {texts.notNow}
          </Button>
        </>
      }
    >
      <Words look="meta">{reason}</Words>
      <Words look="meta">{texts.answerBy(clock.day(answerBy))}</Words>
    </PersonRow>
  )
}
