import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { Contact } from '../../../shared/follow-ups/schemas.ts'
import type { Home } from '../../../shared/home/schemas.ts'
import { firstName } from '../../components/person-line.ts'
import { Words } from '../../components/text.tsx'
import { caughtUpTexts } from '../../lib/i18n/caught-up.ts'
import { homeTexts } from '../../lib/i18n/home.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { openChat } from '../../lib/teams.ts'
import { narrow, useIsNarrow } from '../../lib/use-media.ts'

/** Named in a sentence; the others are in My network. */
const MOST_NAMED = 2

const useStyles = makeStyles({
  words: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalM,
    [narrow]: { '& > button': { minHeight: '40px' } },
  },
})

interface BroadFindingProps {
  network: Home['network']
  contacts: readonly Contact[]
}

/** For who has nothing waiting: the finding as a heading, and somebody to say hello to. */
export function BroadFinding({ network: { strongTies, departments }, contacts }: BroadFindingProps) {
  const styles = useStyles()
  const texts = useTexts(caughtUpTexts)
  const home = useTexts(homeTexts)
  const isNarrow = useIsNarrow()
  const quiet = contacts.filter(({ strength }) => strength === 'going-quiet').slice(0, MOST_NAMED)
  const [first] = quiet
  return (
    <div className={styles.words}>
      <Words as="h3" look="sectionHeading">
        {strongTies === 0 ? home.inYourNetwork(contacts.length) : texts.strongTiesIn(strongTies, departments)}
      </Words>
      {first !== undefined && (
        <>
          <Words>{texts.ifYouLike(quiet.map(({ person }) => firstName(person)))}</Words>
          <Button size={isNarrow ? 'medium' : 'small'} onClick={() => void openChat(first.chatUrl)}>
            {home.sayHelloTo(firstName(first.person))}
          </Button>
        </>
      )}
    </div>
  )
}
