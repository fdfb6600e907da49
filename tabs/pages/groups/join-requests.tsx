import { Button, makeStyles } from '@fluentui/react-components'
import type { GroupDetail } from '../../../shared/groups/schemas.ts'
import type { PersonSummary } from '../../../shared/people/schemas.ts'
import { Card } from '../../components/card.tsx'
import { useFeedback } from '../../components/feedback.tsx'
import { firstName } from '../../components/person-line.ts'
import { PersonRow } from '../../components/person-row.tsx'
import { Section } from '../../components/section.tsx'
import { groupsTexts } from '../../lib/i18n/groups.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { leaveRow } from '../../lib/leave-row.ts'
import { useSession } from '../../lib/session.tsx'
import { narrow, useIsNarrow } from '../../lib/use-media.ts'
import { useDeferredSave } from '../../lib/use-save.ts'

const useStyles = makeStyles({ button: { [narrow]: { minHeight: '40px' } } })

const keyOf = (groupId: string, personId: string): string => `join-request/${groupId}/${personId}`

/** Who asks to join, for the leads. */
export function JoinRequests({ group }: { group: GroupDetail }) {
  const texts = useTexts(groupsTexts)
  const { isHidden } = useFeedback()
  const waiting = group.requests.filter(({ id }) => !isHidden(keyOf(group.id, id)))
  if (waiting.length === 0) return null
  return (
    <Section heading={texts.requests} note={texts.requestsNote}>
      <Card size="rows">
        {waiting.map((person) => (
          <PersonRow key={person.id} person={person} end={<Answers groupId={group.id} person={person} />} />
        ))}
      </Card>
    </Section>
  )
}

/** The answer is told to the person: it leaves when the time to undo is over. */
function Answers({ groupId, person }: { groupId: string; person: PersonSummary }) {
  const texts = useTexts(groupsTexts)
  const { call } = useSession()
  const deferSave = useDeferredSave()
  const styles = useStyles()
  const size = useIsNarrow() ? 'medium' : 'small'
  const name = firstName(person)
  const answer = (chosen: 'approve' | 'decline', pressed: HTMLElement): void => {
    leaveRow(pressed)
    deferSave({
      hides: keyOf(groupId, person.id),
      done: chosen === 'approve' ? texts.approvedDone(name) : texts.declinedDone(name),
      run: () => call('answerJoinRequest', { groupId, personId: person.id, answer: chosen }, { keepalive: true }),
      refresh: ['getGroup', 'searchGroups'],
      unsaved: texts.answerUnsaved(name),
    })
  }
  return (
    <>
      <Button
        className={styles.button}
        size={size}
        aria-label={texts.approveOf(person.name)}
        onClick={(event) => answer('approve', event.currentTarget)}
      >
        {texts.approve}
      </Button>
      <Button
        className={styles.button}
        size={size}
        appearance="subtle"
        aria-label={texts.declineOf(person.name)}
        onClick={(event) => answer('decline', event.currentTarget)}
      >
        {texts.decline}
      </Button>
    </>
  )
}
