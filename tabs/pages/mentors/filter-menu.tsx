import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { ChoiceMenu } from '../../components/choice-menu.tsx'
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
    <ChoiceMenu
      size={size}
      className={mergeClasses(styles.button, value !== '' && styles.chosen)}
      aria-label={value === '' ? label : `${label}: ${value}`}
      options={[
        { value: '', label: anyLabel },
        ...(isOffered ? [] : [{ value, label: value }]),
        ...options.map((option) => ({ value: option.value, label: texts.option(option.value, option.count) })),
      ]}
      value={value}
      onChoose={onChoose}
    >
      {value === '' ? label : value}
    </ChoiceMenu>
  )
}
