import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { EventDetail } from '../../../shared/events/schemas.ts'
import type { PersonSummary } from '../../../shared/people/schemas.ts'
import { Faces } from '../../components/faces.tsx'
import { PersonAvatar } from '../../components/person-avatar.tsx'
import { departmentAndPlace, firstName } from '../../components/person-line.ts'
import { PersonLink } from '../../components/person-link.tsx'
import { ReasonLine } from '../../components/reason-line.tsx'
import { Words } from '../../components/text.tsx'
import { eventsTexts } from '../../lib/i18n/events.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { narrow, useIsNarrow } from '../../lib/use-media.ts'
import { useOpenPerson } from '../../lib/use-panel.ts'

const useStyles = makeStyles({
  section: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  words: { flexGrow: 1, flexBasis: '0', minWidth: '140px' },
  button: { [narrow]: { minHeight: '40px' } },
})

const MOST_NOT_MET = 3
const MOST_KNOWN = 4

export function PeopleGoing({ event }: { event: EventDetail }) {
  const styles = useStyles()
  const texts = useTexts(eventsTexts)
  return (
    <>
      {event.goingNotMet.length > 0 && (
        <section className={styles.section}>
          <Words as="h3" look="label">
            {texts.goingNotMet}
          </Words>
          {event.goingNotMet.slice(0, MOST_NOT_MET).map(({ person, reason }) => (
            <NotMet key={person.id} person={person} reason={reason} />
          ))}
        </section>
      )}
      {event.goingKnown.length > 0 && (
        <section className={styles.section}>
          <Words as="h3" look="label">
            {texts.youKnow}
          </Words>
          <Faces people={event.goingKnown} size={32} fact={describeKnown(texts, event.goingKnown)} />
        </section>
      )}
    </>
  )
}

function NotMet({ person, reason }: { person: PersonSummary; reason: string }) {
  const styles = useStyles()
  const texts = useTexts(eventsTexts)
  const isNarrow = useIsNarrow()
  const openPerson = useOpenPerson()
  return (
    <div className={styles.row}>
      <PersonAvatar person={person} size={36} />
      <div className={styles.words}>
        <Words as="h4" look="rowTitle">
          <PersonLink person={person} />
        </Words>
        <Words look="meta">{departmentAndPlace(person)}</Words>
        <ReasonLine small>{reason}</ReasonLine>
      </div>
      <Button
        className={styles.button}
        size={isNarrow ? 'medium' : 'small'}
        aria-label={texts.sayHelloTo(firstName(person))}
        onClick={() => openPerson(person.id)}
      >
        {texts.sayHello}
      </Button>
    </div>
  )
}

/** "Zofia, Kofi, Tomás, Lea and 3 more": the faces alone would say nothing to a screen reader. */
function describeKnown(texts: typeof eventsTexts.en, people: readonly PersonSummary[]): string {
  const names = people.slice(0, MOST_KNOWN).map(firstName).join(', ')
  const more = people.length - MOST_KNOWN
  return more > 0 ? `${names} ${texts.andMore(more)}` : names
}
