import type { MenuProps } from '@fluentui/react-components'
import type { GroupDetail, MembershipVisibility } from '../../../shared/groups/schemas.ts'
import { groupsTexts } from '../../lib/i18n/groups.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useSession } from '../../lib/session.tsx'
import { usePatch } from '../../lib/use-patch.ts'
import { useSave } from '../../lib/use-save.ts'

type OwnSettings = { visibility: MembershipVisibility } | { muted: boolean }

/** The checks of the menu for what members decide for themselves. */
export function useOwnChecks(group: GroupDetail): Pick<MenuProps, 'checkedValues' | 'onCheckedValueChange'> {
  const change = useOwnSettings(group)
  return {
    checkedValues: { seenBy: [group.myVisibility ?? 'everyone'], sound: group.muted ? ['muted'] : [] },
    onCheckedValueChange: (_event, { name, checkedItems }) =>
      change(
        name === 'seenBy'
          ? { visibility: checkedItems[0] as MembershipVisibility }
          : { muted: checkedItems.includes('muted') },
      ),
  }
}

/** Shown and saved at once, everywhere. */
function useOwnSettings(group: GroupDetail): (change: OwnSettings) => void {
  const texts = useTexts(groupsTexts)
  const { call } = useSession()
  const save = useSave()
  const patch = usePatch()
  return (change) => {
    const putBack = patch('getGroup', (shown) => (shown.id === group.id ? { ...shown, ...toShown(change) } : shown))
    const done =
      'visibility' in change ? texts.seenBy[change.visibility] : change.muted ? texts.mutedDone : texts.unmutedDone
    void save({
      run: () => call('changeMembership', { groupId: group.id, ...change }, { keepalive: true }),
      refresh: ['getGroup', 'searchGroups', 'getPerson', 'getEvent'],
      unsaved: texts.membershipUnsaved,
      done,
    }).then((worked) => {
      if (!worked) putBack()
    })
  }
}

function toShown(change: OwnSettings): Partial<GroupDetail> {
  return 'visibility' in change ? { myVisibility: change.visibility } : { muted: change.muted }
}
