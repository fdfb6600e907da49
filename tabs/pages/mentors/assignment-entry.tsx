import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { Card } from '../../components/card.tsx'
import { Words } from '../../components/text.tsx'
import { assignmentTexts } from '../../lib/i18n/assignment.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useEndpoint } from '../../lib/query.ts'
import { useClock } from '../../lib/use-clock.ts'
import { narrow } from '../../lib/use-media.ts'

const useStyles = makeStyles({
  entry: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalM,
    [narrow]: { flexDirection: 'column', alignItems: 'stretch' },
  },
  join: { flexShrink: 0, whiteSpace: 'nowrap' },
  words: { flexGrow: 1, minWidth: 0, display: 'grid', rowGap: tokens.spacingVerticalXS },
})

/** For whoever looks for a mentor while an assignment may be joined: another way to one. */
export function AssignmentEntry({ onJoin }: { onJoin: () => void }) {
  const styles = useStyles()
  const texts = useTexts(assignmentTexts)
  const clock = useClock()
  const { data } = useEndpoint('getMyAssignment', {})
  if (data?.open == null || data.open.mine !== null) return null
  return (
    <Card size="small" className={styles.entry}>
      <div className={styles.words}>
        <Words as="h2" look="rowTitle">
          {texts.title}
        </Words>
        <Words>
          {texts.what} {texts.until(clock.date(data.open.closesOn))}
        </Words>
      </div>
      <Button className={styles.join} onClick={onJoin}>
        {texts.join}
      </Button>
    </Card>
  )
}
