import type { CoffeeMatch } from '../../../shared/coffee/schemas.ts'
import { Card } from '../../components/card.tsx'
import { JoinedFaces } from '../../components/joined-faces.tsx'
import { firstName, roleAndPlace } from '../../components/person-line.ts'
import { ReasonLine } from '../../components/reason-line.tsx'
import { TextLink } from '../../components/text-link.tsx'
import { Words } from '../../components/text.tsx'
import { coffeeTexts } from '../../lib/i18n/coffee.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useClock } from '../../lib/use-clock.ts'
import { useOpenPerson } from '../../lib/use-panel.ts'
import { Starters } from '../home/starters.tsx'
import { MatchActions } from './match-actions.tsx'
import { MatchPeople } from './match-people.tsx'
import { namesOf } from './use-coffee.ts'
import { Why } from './why.tsx'
import { useIntroductionStyles } from '../../components/use-introduction-styles.ts'

/** Nobody has asked yet whether they met. */
const isUntold = ({ state, question }: CoffeeMatch): boolean => state === 'introduced' && question === null

/** Somebody's coffee match: who, why, how to begin, who picks the time. */
export function CoffeeMatchCard({ match, size = 'hero' }: { match: CoffeeMatch; size?: 'hero' | 'normal' }) {
  const styles = useIntroductionStyles()
  const texts = useTexts(coffeeTexts)
  const [first, ...more] = match.others
  return (
    <Card size={size} data-row>
      <div className={styles.head}>
        <div>
          <Words look="accent">{isUntold(match) ? texts.newRound(match.round) : texts.round(match.round)}</Words>
          <Words as="h3" look={size === 'hero' ? 'panelTitle' : 'sectionHeading'}>
            <Title match={match} />
          </Words>
          <Who match={match} />
        </div>
        {size === 'hero' && more.length === 0 && first !== undefined && <JoinedFaces other={first} />}
      </div>
      <div className={styles.why}>
        <Why question={texts.why}>
          <ReasonLine>{match.reason}</ReasonLine>
        </Why>
        {match.state === 'introduced' && <Starters starters={match.starters} />}
        <Words look="meta">
          <Organiser match={match} />
        </Words>
      </div>
      <MatchActions match={match} />
    </Card>
  )
}

/** The whole name where it is the only one and new: the line below then has the role alone. */
function Who({ match }: { match: CoffeeMatch }) {
  const texts = useTexts(coffeeTexts)
  const [first, ...more] = match.others
  if (more.length > 0) {
    return (
      <>
        <Words look="meta">{texts.group(match.others.length + 1)}</Words>
        <MatchPeople match={match} withFaces />
      </>
    )
  }
  if (first !== undefined && isUntold(match)) return <Words look="meta">{roleAndPlace(first)}</Words>
  return <MatchPeople match={match} withFaces={false} />
}

function Title({ match }: { match: CoffeeMatch }) {
  const openPerson = useOpenPerson()
  const texts = useTexts(coffeeTexts)
  if (match.state === 'met') return texts.haveMet(namesOf(match))
  if (match.question !== null) return texts.didYouMeet(namesOf(match))
  const [first, ...more] = match.others
  if (first === undefined || more.length > 0) return texts.meet(namesOf(match))
  return (
    <TextLink look="name" onPress={() => openPerson(first.id)}>
      {texts.meet([first.name])}
    </TextLink>
  )
}

function Organiser({ match }: { match: CoffeeMatch }) {
  const texts = useTexts(coffeeTexts)
  const clock = useClock()
  const until = texts.until(clock.date(match.closesOn))
  const organiser = match.others.find((other) => other.id === match.organiserId)
  if (match.state === 'met') return until
  return `${organiser === undefined ? texts.youOrganise : texts.otherOrganises(firstName(organiser))} ${until}`
}
