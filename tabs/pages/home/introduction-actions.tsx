import { Button } from '@fluentui/react-components'
import { ChatRegular } from '@fluentui/react-icons/svg/chat'
import type { CheckInAnswer, Introduction } from '../../../shared/introductions/schemas.ts'
import { Actions, useQuietAction } from '../../components/actions.tsx'
import { firstName } from '../../components/person-line.ts'
import { commonTexts } from '../../lib/i18n/common.ts'
import { introductionTexts } from '../../lib/i18n/introduction.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useSession } from '../../lib/session.tsx'
import { openChat } from '../../lib/teams.ts'
import { useOpenPerson } from '../../lib/use-panel.ts'
import { useDeferredSave, useSave } from '../../lib/use-save.ts'
import { introductionKey } from './use-waiting.ts'

export function IntroductionActions({ introduction }: { introduction: Introduction }) {
  const texts = useTexts(introductionTexts)
  const common = useTexts(commonTexts)
  const { call } = useSession()
  const openPerson = useOpenPerson()
  const deferSave = useDeferredSave()
  const quiet = useQuietAction()
  const { id, other, chatUrl } = introduction
  const name = firstName(other)
  const end = (): void =>
    deferSave({
      hides: introductionKey(id),
      done: texts.notAFitDone(name),
      run: () => call('endIntroduction', { introductionId: id }, { keepalive: true }),
      refresh: ['getHome', 'getPeopleToMeet', 'getIntroductions'],
      unsaved: texts.unsaved(name),
    })
  return (
    <Actions spread>
      <Button appearance="primary" icon={<ChatRegular />} onClick={() => void openChat(chatUrl)}>
        {texts.sayHelloTo(name)}
      </Button>
      <Button onClick={() => openPerson(other.id)}>{common.seeProfile}</Button>
      <Button appearance="subtle" className={quiet} aria-label={texts.notAFitOf(name)} onClick={end}>
        {texts.notAFit}
      </Button>
    </Actions>
  )
}

export function CheckInActions({ introduction, day }: { introduction: Introduction; day: number }) {
  const texts = useTexts(introductionTexts)
  const common = useTexts(commonTexts)
  const { call } = useSession()
  const save = useSave()
  const deferSave = useDeferredSave()
  const quiet = useQuietAction()
  const { id, other, chatUrl } = introduction
  const name = firstName(other)
  const describe = (answer: CheckInAnswer) => ({
    run: () => call('answerCheckIn', { introductionId: id, day, answer }, { keepalive: true }),
    refresh: ['getHome', 'getPeopleToMeet', 'getIntroductions', 'getNetwork', 'getPerson'] as const,
    unsaved: texts.unsaved(name),
  })
  return (
    <Actions spread>
      <Button
        appearance="primary"
        onClick={() => void save({ ...describe('yes'), hides: introductionKey(id), done: texts.talkedDone(name) })}
      >
        {texts.weTalked}
      </Button>
      <Button onClick={() => void save({ ...describe('not-yet'), hides: introductionKey(id), done: texts.notYetDone })}>
        {texts.notYet}
      </Button>
      <Button icon={<ChatRegular />} onClick={() => void openChat(chatUrl)}>
        {common.openChat}
      </Button>
      <Button
        appearance="subtle"
        className={quiet}
        onClick={() => deferSave({ ...describe('swap'), hides: introductionKey(id), done: texts.swapDone })}
      >
        {texts.swap}
      </Button>
    </Actions>
  )
}
