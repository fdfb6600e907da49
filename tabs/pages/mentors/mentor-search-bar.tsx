import { Button, makeStyles, SearchBox, ToggleButton, tokens } from '@fluentui/react-components'
import { FilterRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import { mentorsTexts } from '../../lib/i18n/mentors.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { narrow, useIsNarrow } from '../../lib/use-media.ts'
import { FilterMenu } from './filter-menu.tsx'
import { choices, type Choice, type MentorFilters } from './use-mentor-filters.ts'
import type { FoundMentors } from './use-mentors.ts'

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  search: {
    flexBasis: '220px',
    flexGrow: 1,
    minWidth: 0,
    maxWidth: '320px',
    [narrow]: { flexBasis: '120px', maxWidth: 'none' },
  },
})

interface MentorSearchBarProps {
  filters: MentorFilters
  facets: FoundMentors['facets'] | undefined
  activeCount: number
  onChange: (changed: Partial<MentorFilters>) => void
}

/** Search and filters; on a phone the filters fold into one button that counts them. */
export function MentorSearchBar({ filters, facets, activeCount, onChange }: MentorSearchBarProps) {
  const styles = useStyles()
  const texts = useTexts(mentorsTexts)
  const isNarrow = useIsNarrow()
  const [isUnfolded, setIsUnfolded] = useState(false)
  const size = isNarrow ? 'large' : 'medium'
  const options = { department: facets?.departments, office: facets?.offices, language: facets?.languages }
  const change = (choice: Choice, value: string): void => {
    if (choice === 'department') onChange({ department: value })
    else if (choice === 'office') onChange({ office: value })
    else onChange({ language: value })
  }
  return (
    <search className={styles.bar}>
      <SearchBox
        className={styles.search}
        size={size}
        placeholder={texts.search}
        aria-label={texts.search}
        value={filters.text}
        onChange={(_event, { value }) => onChange({ text: value })}
      />
      {isNarrow && (
        <Button
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
        <>
          {choices.map((choice) => (
            <FilterMenu
              key={choice}
              label={texts[choice]}
              anyLabel={texts.any[choice]}
              value={filters[choice]}
              options={options[choice] ?? []}
              onChoose={(value) => change(choice, value)}
            />
          ))}
          <ToggleButton checked={filters.hasRoom} onClick={() => onChange({ hasRoom: !filters.hasRoom })}>
            {texts.hasRoom}
          </ToggleButton>
        </>
      )}
    </search>
  )
}
