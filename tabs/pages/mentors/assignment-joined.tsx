import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { AssignmentJoin, MyAssignment } from '../../../shared/mentoring/assignment.ts'
import { Actions, useQuietAction } from '../../components/actions.tsx'
import { Card } from '../../components/card.tsx'
import { PersonLink } from '../../components/person-link.tsx'
import { Section } from '../../components/section.tsx'
import { Words } from '../../components/text.tsx'
import { assignmentTexts } from '../../lib/i18n/assignment.ts'
import { commonTexts } from '../../lib/i18n/common.ts'
import { mentorsTexts } from '../../lib/i18n/mentors.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useSession } from '../../lib/session.tsx'
import { useClock } from '../../lib/use-clock.ts'
import { useDeferredSave } from '../../lib/use-save.ts'

const useStyles = makeStyles({
  card: { display: 'grid', rowGap: tokens.spacingVerticalM },
  wishes: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
})

export const joinKey = 'mentoring-assignment'

interface AssignmentJoinedProps {
  open: NonNullable<MyAssignment['open']>
  mine: AssignmentJoin
  onChange: () => void
}

/** What the viewer has said; it can be changed until the last day, and left at any time. */
export function AssignmentJoined({ open, mine, onChange }: AssignmentJoinedProps) {
  const styles = useStyles()
  const texts = useTexts(assignmentTexts)
  const common = useTexts(commonTexts)
  const { rhythm } = useTexts(mentorsTexts)
  const clock = useClock()
  const { call } = useSession()
  const deferSave = useDeferredSave()
  const quiet = useQuietAction()
  const leave = (): void =>
    deferSave({
      hides: joinKey,
      done: texts.left,
      run: () => call('leaveAssignment', {}, { keepalive: true }),
      refresh: ['getMyAssignment', 'getAssignment'],
      unsaved: texts.leaveUnsaved,
    })
  const date = clock.date(open.closesOn)
  return (
    <Section heading={texts.youAreIn}>
      <Card className={styles.card}>
        <Words>{open.mayJoin ? texts.changeUntil(date) : texts.closed(date)}</Words>
        <Words look="pitch">{common.quoted(mine.goal)}</Words>
        <Words look="meta">{rhythm[mine.rhythm]}</Words>
        {mine.topics.length > 0 && (
          <div>
            <Words look="label">{texts.learn}</Words>
            <Words>{new Intl.ListFormat(clock.locale).format(mine.topics)}</Words>
          </div>
        )}
        <div>
          <Words look="label">{texts.yourWishes}</Words>
          {mine.wishes.length === 0 ? <Words>{texts.noWishes}</Words> : <Wishes wishes={mine.wishes} />}
        </div>
        <Actions>
          {open.mayJoin && <Button onClick={onChange}>{texts.change}</Button>}
          <Button appearance="subtle" className={quiet} aria-label={texts.leaveOf} onClick={leave}>
            {texts.leave}
          </Button>
        </Actions>
      </Card>
    </Section>
  )
}

function Wishes({ wishes }: Pick<AssignmentJoin, 'wishes'>) {
  const styles = useStyles()
  return (
    <ol className={styles.wishes}>
      {wishes.map((mentor) => (
        <li key={mentor.id}>
          <Words as="span">
            <PersonLink person={mentor} />
          </Words>
        </li>
      ))}
    </ol>
  )
}
