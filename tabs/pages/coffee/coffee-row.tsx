import { Button } from '@fluentui/react-components'
import type { CoffeeMatch } from '../../../shared/coffee/schemas.ts'
import { PersonRow } from '../../components/person-row.tsx'
import { ReasonLine } from '../../components/reason-line.tsx'
import { coffeeTexts } from '../../lib/i18n/coffee.ts'
import { commonTexts } from '../../lib/i18n/common.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { openChat } from '../../lib/teams.ts'
import { namesOf, useAnswerCoffee } from './use-coffee.ts'

/** A coffee match below another introduction: one page has one introduction above everything else. */
export function CoffeeRow({ match }: { match: CoffeeMatch }) {
  const texts = useTexts(coffeeTexts)
  const common = useTexts(commonTexts)
  const answer = useAnswerCoffee(match)
  const names = namesOf(match)
  const [first] = match.others
  if (first === undefined) return null
  return (
    <PersonRow
      person={first}
      title={match.question === null ? texts.coffeeWith(names) : texts.didYouMeet(names)}
      end={
        <>
          {match.question !== null && (
            <Button size="small" aria-label={texts.weMetWith(names)} onClick={() => answer('met')}>
              {texts.weMet}
            </Button>
          )}
          <Button size="small" aria-label={texts.openChatWith(names)} onClick={() => void openChat(match.chatUrl)}>
            {common.openChat}
          </Button>
          {match.question === null ? (
            <Button
              size="small"
              appearance="subtle"
              aria-label={texts.notAFitOf(names)}
              onClick={() => answer('not-a-fit')}
            >
              {texts.notAFit}
            </Button>
          ) : (
            <Button size="small" appearance="subtle" onClick={() => answer('not-yet')}>
              {texts.notYet}
            </Button>
          )}
        </>
      }
    >
      <ReasonLine small>{match.reason}</ReasonLine>
    </PersonRow>
  )
}
