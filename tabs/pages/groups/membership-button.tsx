import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { CheckmarkRegular, HourglassRegular } from '@fluentui/react-icons'
import type { GroupCard } from '../../../shared/groups/schemas.ts'
import { groupsTexts } from '../../lib/i18n/groups.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useHandedFocus } from '../../lib/use-handed-focus.ts'
import { narrow, useIsNarrow } from '../../lib/use-media.ts'
import { useMembership } from './use-membership.ts'

const useStyles = makeStyles({
  // Above the link that covers the card.
  button: { position: 'relative', zIndex: 1, flexShrink: 0, [narrow]: { minHeight: '40px' } },
  state: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalSNudge,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  icon: { fontSize: '16px' },
})

/** Join or Ask to join; once that is done, where the viewer stands. */
export function MembershipButton({ group }: { group: GroupCard }) {
  const styles = useStyles()
  const texts = useTexts(groupsTexts)
  const isNarrow = useIsNarrow()
  const { join } = useMembership(group)
  const { handOver, receiver } = useHandedFocus()
  if (group.archived) return <span className={styles.state}>{texts.archived}</span>
  if (group.mine === 'none') {
    const isOpen = group.visibility === 'open'
    return (
      <Button
        className={styles.button}
        size={isNarrow ? 'medium' : 'small'}
        aria-label={isOpen ? texts.joinOf(group.name) : texts.askOf(group.name)}
        onClick={() => {
          handOver()
          join()
        }}
      >
        {isOpen ? texts.join : texts.ask}
      </Button>
    )
  }
  const Icon = group.mine === 'requested' ? HourglassRegular : CheckmarkRegular
  return (
    <span ref={receiver} tabIndex={-1} className={styles.state}>
      <Icon className={styles.icon} />
      {{ requested: texts.asked, member: texts.joined, lead: texts.youLead }[group.mine]}
    </span>
  )
}
