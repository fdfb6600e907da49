import {
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components'
import { borderColor } from '../../lib/border-color.ts'
import { mentorsTexts } from '../../lib/i18n/mentors.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'

const useStyles = makeStyles({
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    ...borderColor(tokens.colorBrandStroke1),
  },
  button: { minWidth: 0 },
  list: { maxHeight: '50vh', overflowY: 'auto' },
})

interface FilterMenuProps {
  size: 'medium' | 'large'
  label: string
  /** The choice that filters nothing. */
  anyLabel: string
  value: string
  options: readonly { value: string; count: number }[]
  onChoose: (value: string) => void
}

/** One filter; its button shows what is chosen. */
export function FilterMenu({ size, label, anyLabel, value, options, onChoose }: FilterMenuProps) {
  const styles = useStyles()
  const texts = useTexts(mentorsTexts)
  const isOffered = value === '' || options.some((option) => option.value === value)
  return (
    <Menu
      checkedValues={{ choice: [value] }}
      onCheckedValueChange={(_event, { checkedItems }) => onChoose(checkedItems[0] ?? '')}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          size={size}
          className={mergeClasses(styles.button, value !== '' && styles.chosen)}
          aria-label={value === '' ? label : `${label}: ${value}`}
        >
          {value === '' ? label : value}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList className={styles.list}>
          <MenuItemRadio name="choice" value="">
            {anyLabel}
          </MenuItemRadio>
          {!isOffered && (
            <MenuItemRadio name="choice" value={value}>
              {value}
            </MenuItemRadio>
          )}
          {options.map((option) => (
            <MenuItemRadio key={option.value} name="choice" value={option.value}>
              {texts.option(option.value, option.count)}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
