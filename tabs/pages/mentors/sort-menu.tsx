import {
  makeStyles,
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components'
import { ArrowSortRegular } from '@fluentui/react-icons/svg/arrow-sort'
import { mentorsTexts } from '../../lib/i18n/mentors.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { narrow } from '../../lib/use-media.ts'
import { type MentorSearch, sorts } from './use-mentor-filters.ts'

const useStyles = makeStyles({
  button: { minWidth: 'auto', marginInlineEnd: '-8px', [narrow]: { minHeight: '40px' } },
})

/** What comes first; the button says what does. */
export function SortMenu({ search }: { search: MentorSearch }) {
  const styles = useStyles()
  const texts = useTexts(mentorsTexts)
  return (
    <Menu
      checkedValues={{ sort: [search.sort] }}
      onCheckedValueChange={(_event, { checkedItems }) =>
        search.sortBy(sorts.find((sort) => sort === checkedItems[0]) ?? 'fit')
      }
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          className={styles.button}
          appearance="subtle"
          size="small"
          icon={<ArrowSortRegular />}
          aria-label={`${texts.sort}: ${texts.sorts[search.sort]}`}
        >
          {texts.sorts[search.sort]}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {sorts.map((sort) => (
            <MenuItemRadio key={sort} name="sort" value={sort}>
              {texts.sorts[sort]}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
