import { MenuDivider, MenuGroup, MenuGroupHeader, MenuItemCheckbox, MenuItemRadio } from '@fluentui/react-components'
import type { GroupDetail } from '../../../shared/groups/schemas.ts'
import { groupsTexts } from '../../lib/i18n/groups.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'

const everybody = ['everyone', 'members', 'leads'] as const
const inside = ['members', 'leads'] as const

/** Who sees that the viewer is a member, and whether announcements come to their chat. */
export function OwnItems({ group }: { group: GroupDetail }) {
  const texts = useTexts(groupsTexts)
  const choices = group.membersPrivate && group.mine !== 'lead' ? inside : everybody
  return (
    <>
      <MenuGroup>
        <MenuGroupHeader>{texts.whoSeesMe}</MenuGroupHeader>
        {choices.map((visibility) => (
          <MenuItemRadio key={visibility} name="seenBy" value={visibility}>
            {texts.seenByShort[visibility]}
          </MenuItemRadio>
        ))}
      </MenuGroup>
      <MenuDivider />
      <MenuItemCheckbox name="sound" value="muted">
        {texts.mute}
      </MenuItemCheckbox>
    </>
  )
}
