import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { PersonToMeet } from '../../../shared/home/schemas.ts'
import { Actions } from '../../components/actions.tsx'
import { Card } from '../../components/card.tsx'
import { PersonAvatar } from '../../components/person-avatar.tsx'
import { departmentAndPlace, firstName } from '../../components/person-line.ts'
import { PersonLink } from '../../components/person-link.tsx'
import { ReasonLine } from '../../components/reason-line.tsx'
import { Section } from '../../components/section.tsx'
import { Words } from '../../components/text.tsx'
import { commonTexts } from '../../lib/i18n/common.ts'
import { homeTexts } from '../../lib/i18n/home.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { openChat } from '../../lib/teams.ts'
import { narrow } from '../../lib/use-media.ts'

const SHOWN = 3

const useStyles = makeStyles({
  people: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(190px, 1fr))',
    gap: tokens.spacingHorizontalM,
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  card: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  head: { display: 'flex', columnGap: tokens.spacingHorizontalM },
  reason: { flexGrow: 1 },
})

export function PeopleToMeet({ people }: { people: readonly PersonToMeet[] }) {
  const styles = useStyles()
  const texts = useTexts(homeTexts)
  return (
    <Section heading={texts.peopleToMeet} note={texts.oneAWeek}>
      <div className={styles.people}>
        {people.slice(0, SHOWN).map((suggestion) => (
          <PersonCard key={suggestion.person.id} {...suggestion} />
        ))}
      </div>
    </Section>
  )
}

function PersonCard({ person, reason, chatUrl }: PersonToMeet) {
  const styles = useStyles()
  const texts = useTexts(homeTexts)
  const common = useTexts(commonTexts)
  return (
    <Card size="small" className={styles.card}>
      <div className={styles.head}>
        <PersonAvatar person={person} size={48} />
        <div>
          <Words as="h3" look="rowTitle">
            <PersonLink person={person} />
          </Words>
          {person.title !== null && <Words look="meta">{person.title}</Words>}
          <Words look="meta">{departmentAndPlace(person)}</Words>
        </div>
      </div>
      <div className={styles.reason}>
        <ReasonLine small>{reason}</ReasonLine>
      </div>
      <Actions>
        <Button size="small" aria-label={texts.sayHelloTo(firstName(person))} onClick={() => void openChat(chatUrl)}>
          {common.sayHello}
        </Button>
      </Actions>
    </Card>
  )
}
