import { Button } from '@fluentui/react-components'
import type { GroupDetail } from '../../../../shared/groups/schemas.ts'
import type { PersonSummary } from '../../../../shared/people/schemas.ts'
import { useFeedback } from '../../../components/feedback.tsx'
import { firstName } from '../../../components/person-line.ts'
import { PersonRow } from '../../../components/person-row.tsx'
import { ReasonLine } from '../../../components/reason-line.tsx'
import { Words } from '../../../components/text.tsx'
import { groupsTexts } from '../../../lib/i18n/groups.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import { leaveRow } from '../../../lib/leave-row.ts'
import { useSession } from '../../../lib/session.tsx'
import { useIsNarrow } from '../../../lib/use-media.ts'
import { useDeferredSave } from '../../../lib/use-save.ts'
import { usePeopleStyles } from '../use-people-styles.ts'

const keyOf = (personId: string): string => `could-meet/${personId}`

/** Members whom the viewer has not met, each with what they share. */
export function CouldMeet({ people }: { people: GroupDetail['couldMeet'] }) {
  const styles = usePeopleStyles()
  const texts = useTexts(groupsTexts)
  const { isHidden } = useFeedback()
  const shown = people.filter(({ person }) => !isHidden(keyOf(person.id)))
  if (shown.length === 0) return null
  return (
    <div className={styles.people}>
      <Words as="h3" look="label" className={styles.label}>
        {texts.couldMeet}
      </Words>
      {shown.map(({ person, reason }) => (
        <PersonRow key={person.id} person={person}>
          <div className={styles.reason}>
            <ReasonLine small>{reason}</ReasonLine>
            <IntroduceMe person={person} />
          </div>
        </PersonRow>
      ))}
    </div>
  )
}

/** The other one is asked first, once the time to undo is over. */
function IntroduceMe({ person }: { person: PersonSummary }) {
  const texts = useTexts(groupsTexts)
  const { call } = useSession()
  const deferSave = useDeferredSave()
  const size = useIsNarrow() ? 'medium' : 'small'
  const name = firstName(person)
  const ask = (pressed: HTMLElement): void => {
    const introductionId = crypto.randomUUID()
    leaveRow(pressed)
    deferSave({
      hides: keyOf(person.id),
      done: texts.introduceDone(name),
      run: () => call('askIntroduction', { introductionId, personId: person.id }, { keepalive: true }),
      refresh: ['getGroup', 'getPeopleToMeet'],
      unsaved: texts.introduceUnsaved(name),
    })
  }
  return (
    <Button size={size} aria-label={texts.introduceMeTo(person.name)} onClick={(event) => ask(event.currentTarget)}>
      {texts.introduceMe}
    </Button>
  )
}
