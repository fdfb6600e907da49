import { Button, makeStyles, mergeClasses, ToggleButton, tokens } from '@fluentui/react-components'
import { FilterRegular } from '@fluentui/react-icons/svg/filter'
import { useState } from 'react'
import { SearchField } from '../../components/search-field.tsx'
import { borderColor } from '../../lib/border-color.ts'
import { mentorsTexts } from '../../lib/i18n/mentors.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { narrow, useIsNarrow } from '../../lib/use-media.ts'
import { FilterMenu } from './filter-menu.tsx'
import { choices, type MentorSearch } from './use-mentor-filters.ts'
import type { FoundMentors } from './use-mentors.ts'

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  search: {
    // So narrow that all filters stay in one line beside an open panel.
    flexBasis: '150px',
    flexGrow: 1,
    maxWidth: '320px',
    [narrow]: { flexBasis: '120px', maxWidth: 'none' },
  },
  filters: { display: 'contents', [narrow]: { display: 'flex', flexWrap: 'wrap', gap: 'inherit', width: '100%' } },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    ...borderColor(tokens.colorBrandStroke1),
  },
})

interface MentorSearchBarProps {
  search: MentorSearch
  facets: FoundMentors['facets'] | undefined
}

/** Search and filters; on a phone the filters fold into one button that counts them. */
export function MentorSearchBar({ search, facets }: MentorSearchBarProps) {
  const styles = useStyles()
  const texts = useTexts(mentorsTexts)
  const isNarrow = useIsNarrow()
  const [isUnfolded, setIsUnfolded] = useState(false)
  const size = isNarrow ? 'large' : 'medium'
  const { text, filters, activeCount, change } = search
  return (
    <search className={styles.bar}>
      <SearchField className={styles.search} label={texts.search} text={text} />
      {isNarrow && (
        <Button
          className={mergeClasses(activeCount > 0 && styles.chosen)}
          size={size}
          icon={<FilterRegular />}
          aria-expanded={isUnfolded}
          aria-label={activeCount > 0 ? texts.filterCount(activeCount) : texts.filters}
          onClick={() => setIsUnfolded(!isUnfolded)}
        >
          {activeCount > 0 ? activeCount : null}
        </Button>
      )}
      {(!isNarrow || isUnfolded) && (
        <div className={styles.filters}>
          <Filters size={size} filters={filters} facets={facets} change={change} />
        </div>
      )}
    </search>
  )
}

interface FiltersProps extends Pick<MentorSearch, 'filters' | 'change'>, Pick<MentorSearchBarProps, 'facets'> {
  size: 'medium' | 'large'
}

function Filters({ size, filters, facets, change }: FiltersProps) {
  const styles = useStyles()
  const texts = useTexts(mentorsTexts)
  const options = {
    skill: facets?.skills,
    department: facets?.departments,
    office: facets?.offices,
    language: facets?.languages,
  }
  return (
    <>
      {choices.map((choice) => (
        <FilterMenu
          key={choice}
          size={size}
          label={texts[choice]}
          anyLabel={texts.any[choice]}
          value={filters[choice]}
          options={options[choice] ?? []}
          onChoose={(value) => change({ [choice]: value })}
        />
      ))}
      <ToggleButton
        size={size}
        className={mergeClasses(filters.hasRoom && styles.chosen)}
        checked={filters.hasRoom}
        onClick={() => change({ hasRoom: !filters.hasRoom })}
      >
        {texts.hasRoom}
      </ToggleButton>
    </>
  )
}
