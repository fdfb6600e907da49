import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { GroupDetail } from '../../../shared/groups/schemas.ts'
import { Words } from '../../components/text.tsx'
import { groupsTexts } from '../../lib/i18n/groups.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { narrow } from '../../lib/use-media.ts'
import { GroupGlyph } from './group-glyph.tsx'
import { GroupMenu } from './group-menu.tsx'
import { MembershipButton } from './membership-button.tsx'
import { useMembership } from './use-membership.ts'

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalM,
  },
  words: { flexGrow: 1, flexBasis: '0', minWidth: '180px' },
  actions: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    [narrow]: { flexBasis: '100%', '& > button': { minHeight: '40px' } },
  },
})

/** The page's real heading is the hidden h1 above; this is how it looks. */
export function GroupHeader({ group }: { group: GroupDetail }) {
  const styles = useStyles()
  const texts = useTexts(groupsTexts)
  return (
    <div className={styles.header}>
      <GroupGlyph group={group} size="large" />
      <div className={styles.words}>
        <Words as="div" look="pageHeading" aria-hidden>
          {group.name}
        </Words>
        <Words>{texts.longFacts(group.kind, group.memberCount, countDepartments(group), group.visibility)}</Words>
      </div>
      <div className={styles.actions}>
        <MainAction group={group} />
        <GroupMenu group={group} />
      </div>
    </div>
  )
}

function MainAction({ group }: { group: GroupDetail }) {
  const texts = useTexts(groupsTexts)
  const { join, leave } = useMembership(group)
  if (group.mine === 'none' && group.archived) return null
  if (group.mine === 'none') {
    return (
      <Button appearance="primary" onClick={() => join()}>
        {group.visibility === 'open' ? texts.joinGroup : texts.ask}
      </Button>
    )
  }
  return (
    <>
      <MembershipButton group={group} />
      {group.mine === 'requested' && <Button onClick={leave}>{texts.withdraw}</Button>}
    </>
  )
}

/** Small departments are summed under null: how many there are is not known, so nothing is said. */
function countDepartments({ departments }: GroupDetail): number {
  return departments.every(({ name }) => name !== null) ? departments.length : 0
}
