import type { CoffeeMatch } from '../../../shared/coffee/schemas.ts'
import { Card } from '../../components/card.tsx'
import { JoinedFaces } from '../../components/joined-faces.tsx'
import { firstName } from '../../components/person-line.ts'
import { ReasonLine } from '../../components/reason-line.tsx'
import { Words } from '../../components/text.tsx'
import { coffeeTexts } from '../../lib/i18n/coffee.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useClock } from '../../lib/use-clock.ts'
import { Starters } from '../home/starters.tsx'
import { MatchActions } from './match-actions.tsx'
import { MatchPeople } from './match-people.tsx'
import { namesOf } from './use-coffee.ts'
import { Why } from './why.tsx'
import { useIntroductionStyles } from '../../components/use-introduction-styles.ts'

/** Somebody's coffee match: who, why, how to begin, who picks the time. */
export function CoffeeMatchCard({ match, size = 'hero' }: { match: CoffeeMatch; size?: 'hero' | 'normal' }) {
  const styles = useIntroductionStyles()
  const texts = useTexts(coffeeTexts)
  const [first, ...more] = match.others
  const isNew = match.state === 'introduced' && match.question === null
  return (
    <Card size={size} data-row>
      <div className={styles.head}>
        <div>
          <Words look="accent">{isNew ? texts.newRound(match.round) : texts.round(match.round)}</Words>
          <Words as="h3" look={size === 'hero' ? 'panelTitle' : 'sectionHeading'}>
            <Title match={match} />
          </Words>
          {more.length > 0 && <Words look="meta">{texts.group(match.others.length + 1)}</Words>}
          <MatchPeople match={match} withFaces={more.length > 0} />
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

function Title({ match }: { match: CoffeeMatch }) {
  const texts = useTexts(coffeeTexts)
  if (match.state === 'met') return texts.haveMet(namesOf(match))
  return match.question === null ? texts.meet(namesOf(match)) : texts.didYouMeet(namesOf(match))
}

function Organiser({ match }: { match: CoffeeMatch }) {
  const texts = useTexts(coffeeTexts)
  const clock = useClock()
  const until = texts.until(clock.date(match.closesOn))
  const organiser = match.others.find((other) => other.id === match.organiserId)
  if (match.state === 'met') return until
  return `${organiser === undefined ? texts.youOrganise : texts.otherOrganises(firstName(organiser))} ${until}`
}
