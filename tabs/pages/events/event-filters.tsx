import {
  Button,
  makeStyles,
  Menu,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
  ToggleButton,
  tokens,
  useArrowNavigationGroup,
} from '@fluentui/react-components'
import { FilterRegular } from '@fluentui/react-icons'
import { borderColor } from '../../lib/border-color.ts'
import { eventsTexts } from '../../lib/i18n/events.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { narrow, useIsNarrow } from '../../lib/use-media.ts'
import type { FilterName, Filters } from './use-event-filters.ts'

const useStyles = makeStyles({
  filters: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  toggle: { fontWeight: tokens.fontWeightRegular, [narrow]: { minHeight: '40px', minWidth: '40px' } },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    ...borderColor(tokens.colorBrandStroke1),
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    // Seen in high contrast only, where the tint is not.
    boxShadow: `inset 0 0 0 2px ${tokens.colorTransparentStroke}`,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover, color: tokens.colorBrandForeground2 },
    [narrow]: { minHeight: '40px' },
  },
})

interface EventFiltersProps {
  filters: Filters
  change: (filters: Filters) => void
}

/** On a phone the less used ones fold into a menu. */
export function EventFilters({ filters, change }: EventFiltersProps) {
  const styles = useStyles()
  const texts = useTexts(eventsTexts)
  const isNarrow = useIsNarrow()
  const arrowKeys = useArrowNavigationGroup({ axis: 'horizontal' })
  const names: FilterName[] = isNarrow
    ? ['workingHours', 'myGroups']
    : ['workingHours', 'online', 'inPerson', 'myGroups']
  return (
    <div role="toolbar" aria-label={texts.filters} className={styles.filters} {...arrowKeys}>
      {names.map((name) => (
        <ToggleButton
          key={name}
          className={filters[name] ? styles.chosen : styles.toggle}
          checked={filters[name]}
          onClick={() => change({ ...filters, [name]: !filters[name] })}
        >
          {texts[name]}
        </ToggleButton>
      ))}
      {isNarrow && <PlaceMenu filters={filters} change={change} />}
    </div>
  )
}

const places = ['online', 'inPerson'] as const

function PlaceMenu({ filters, change }: EventFiltersProps) {
  const styles = useStyles()
  const texts = useTexts(eventsTexts)
  const chosen = places.filter((name) => filters[name])
  return (
    <Menu
      checkedValues={{ place: chosen }}
      onCheckedValueChange={(_event, { checkedItems }) =>
        change({ ...filters, online: checkedItems.includes('online'), inPerson: checkedItems.includes('inPerson') })
      }
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          className={chosen.length > 0 ? styles.chosen : styles.toggle}
          icon={<FilterRegular />}
          aria-label={texts.moreFilters(chosen.length)}
        >
          {chosen.length > 0 ? String(chosen.length) : null}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {places.map((name) => (
            <MenuItemCheckbox key={name} name="place" value={name}>
              {texts[name]}
            </MenuItemCheckbox>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
