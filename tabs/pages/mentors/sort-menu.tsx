import { makeStyles } from '@fluentui/react-components'
import { ArrowSortRegular } from '@fluentui/react-icons/svg/arrow-sort'
import { ChoiceMenu } from '../../components/choice-menu.tsx'
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
    <ChoiceMenu
      className={styles.button}
      appearance="subtle"
      size="small"
      icon={<ArrowSortRegular />}
      aria-label={`${texts.sort}: ${texts.sorts[search.sort]}`}
      options={sorts.map((value) => ({ value, label: texts.sorts[value] }))}
      value={search.sort}
      onChoose={search.sortBy}
    >
      {texts.sorts[search.sort]}
    </ChoiceMenu>
  )
}
