import { Button } from '@fluentui/react-components'
import { ChatRegular } from '@fluentui/react-icons/svg/chat'
import type { CoffeeMatch } from '../../../shared/coffee/schemas.ts'
import { Actions, useQuietAction } from '../../components/actions.tsx'
import { coffeeTexts } from '../../lib/i18n/coffee.ts'
import { commonTexts } from '../../lib/i18n/common.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { openChat } from '../../lib/teams.ts'
import { namesOf, useAnswerCoffee } from './use-coffee.ts'

/** What can be done about a match: asked whether they met, that comes first. */
export function MatchActions({ match }: { match: CoffeeMatch }) {
  const texts = useTexts(coffeeTexts)
  const answer = useAnswerCoffee(match)
  const quiet = useQuietAction()
  const names = namesOf(match)
  if (match.state === 'met') {
    return (
      <Actions spread>
        <ChatButton match={match} />
      </Actions>
    )
  }
  return (
    <Actions spread>
      {match.question === null ? (
        <>
          <ChatButton match={match} isFirst />
          <Button aria-label={texts.weMetWith(names)} onClick={() => answer('met')}>
            {texts.weMet}
          </Button>
        </>
      ) : (
        <>
          <Button appearance="primary" onClick={() => answer('met')}>
            {texts.yesWeMet}
          </Button>
          <Button onClick={() => answer('not-yet')}>{texts.notYet}</Button>
          <ChatButton match={match} />
        </>
      )}
      <Button
        appearance="subtle"
        className={quiet}
        aria-label={texts.notAFitOf(names)}
        onClick={() => answer('not-a-fit')}
      >
        {texts.notAFit}
      </Button>
    </Actions>
  )
}

function ChatButton({ match, isFirst = false }: { match: CoffeeMatch; isFirst?: boolean }) {
  const texts = useTexts(coffeeTexts)
  const common = useTexts(commonTexts)
  const names = namesOf(match)
  return (
    <Button
      appearance={isFirst ? 'primary' : 'secondary'}
      icon={<ChatRegular />}
      aria-label={isFirst ? texts.sayHelloTo(names) : texts.openChatWith(names)}
      onClick={() => void openChat(match.chatUrl)}
    >
      {isFirst && names.length === 1 ? texts.sayHelloTo(names) : common.openChat}
    </Button>
  )
}
