import { Button } from '@fluentui/react-components'
import type { DeskAssignment, DeskPair } from '../../../shared/mentoring/assignment.ts'
import { FaceStack } from '../../components/face-stack.tsx'
import { PersonLink } from '../../components/person-link.tsx'
import { ReasonLine } from '../../components/reason-line.tsx'
import { Words } from '../../components/text.tsx'
import { assignmentDeskTexts } from '../../lib/i18n/assignment-desk.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useSession } from '../../lib/session.tsx'
import { usePairStyles } from './use-pair-styles.ts'
import { useSaveAssignment } from './use-save-assignment.ts'

interface AssignmentPairRowProps {
  assignment: Pick<DeskAssignment, 'id' | 'state'>
  pair: DeskPair
}

/** A mentee and a mentor, why, and whether the mentor may be asked. */
export function AssignmentPairRow({ assignment, pair }: AssignmentPairRowProps) {
  const styles = usePairStyles()
  const texts = useTexts(assignmentDeskTexts)
  return (
    <div className={styles.row} data-row>
      <FaceStack people={[pair.mentee, pair.mentor]} size={32} className={styles.faces} />
      <div className={styles.words}>
        <Words as="h3" look="rowTitle">
          <PersonLink person={pair.mentee} />
        </Words>
        <Words look="meta">
          {texts.mentor} <PersonLink person={pair.mentor} />
        </Words>
      </div>
      <div className={styles.why}>
        <ReasonLine small>{pair.why.join(' ')}</ReasonLine>
      </div>
      <div className={styles.end}>
        {pair.state === 'asked' ? (
          <Words look="meta">{texts.asked}</Words>
        ) : (
          <HoldButton assignment={assignment} pair={pair} />
        )}
      </div>
    </div>
  )
}

/** Before the release a pair is held or not; afterwards one that was held can still be asked. */
function HoldButton({ assignment: { id, state }, pair: { mentee, mentor, state: pairState } }: AssignmentPairRowProps) {
  const texts = useTexts(assignmentDeskTexts)
  const { call } = useSession()
  const save = useSaveAssignment()
  const isHeld = pairState === 'held'
  const words = texts.pairActions[whatHappens(isHeld, state)]
  const change = (): void =>
    void save({
      run: () => call('holdAssignmentPair', { assignmentId: id, menteeId: mentee.id, hold: !isHeld }),
      done: words.done(mentor.name),
      unsaved: texts.pairUnsaved(mentee.name),
    })
  return (
    <Button size="small" aria-label={words.of(mentee.name, mentor.name)} onClick={change}>
      {words.label}
    </Button>
  )
}

function whatHappens(isHeld: boolean, state: DeskAssignment['state']): 'hold' | 'letGo' | 'ask' {
  if (!isHeld) return 'hold'
  return state === 'released' ? 'ask' : 'letGo'
}
