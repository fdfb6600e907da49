import { Link, makeStyles, tokens } from '@fluentui/react-components'
import { useLocation } from 'wouter'
import type { GroupCard as Group } from '../../../shared/groups/schemas.ts'
import { Card } from '../../components/card.tsx'
import { Marked } from '../../components/marked.tsx'
import { ReasonLine } from '../../components/reason-line.tsx'
import { Words } from '../../components/text.tsx'
import { groupsTexts } from '../../lib/i18n/groups.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useClock } from '../../lib/use-clock.ts'
import { GroupGlyph } from './group-glyph.tsx'
import { MembershipButton } from './membership-button.tsx'
import { useGroupPaths } from './use-group-view.ts'

const useStyles = makeStyles({
  card: { position: 'relative', display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  head: { display: 'flex', gap: tokens.spacingHorizontalM },
  words: { flexGrow: 1, minWidth: 0, alignSelf: 'center' },
  name: {
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    '::after': { content: '""', position: 'absolute', inset: 0 },
  },
  why: { flexGrow: 1 },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    minHeight: '32px',
  },
})

/** The whole card opens the group; its button stays a button. */
export function GroupCard({ group }: { group: Group }) {
  const styles = useStyles()
  const texts = useTexts(groupsTexts)
  const clock = useClock()
  const [, navigate] = useLocation()
  const { groupPath } = useGroupPaths()
  const path = groupPath(group.id)
  return (
    <Card size="small" className={styles.card}>
      <div className={styles.head}>
        <GroupGlyph group={group} />
        <div className={styles.words}>
          <Words as="h3" look="sectionHeading">
            <Link
              className={styles.name}
              appearance="subtle"
              href={`/tab${path}`}
              onClick={(event) => {
                event.preventDefault()
                navigate(path)
              }}
            >
              <Marked>{group.name}</Marked>
            </Link>
          </Words>
          <Words look="meta">{texts.facts(group)}</Words>
        </div>
      </div>
      <div className={styles.why}>
        {group.reason === null ? (
          <Words>
            <Marked>{group.description}</Marked>
          </Words>
        ) : (
          <ReasonLine>
            <Marked>{group.reason}</Marked>
          </ReasonLine>
        )}
      </div>
      <div className={styles.foot}>
        <MembershipButton group={group} />
        {group.nextEventAt !== null && <Words look="meta">{texts.next(clock.dayAndTime(group.nextEventAt))}</Words>}
      </div>
    </Card>
  )
}
