import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { MatchQuality } from '../../shared/search/search-index.ts'
import { searchTexts } from '../lib/i18n/search.ts'
import { useTexts } from '../lib/i18n/use-texts.ts'
import { useAnnounced } from '../lib/use-announced.ts'
import { Words } from './text.tsx'

const useStyles = makeStyles({
  summary: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
  counts: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
  },
})

interface SearchSummaryProps {
  text: string
  match: MatchQuality
  what: keyof typeof searchTexts.en.some
  /** "5 mentors, 4 with room". */
  count: string
  /** These are still the results of the search before. */
  isStale: boolean
  /** At the end of the line of counts. */
  end?: ReactNode
}

/** How many were found and, where not everything that was typed is in them, how well they match; seen and said. */
export function SearchSummary({ text, match, what, count, isStale, end }: SearchSummaryProps) {
  const styles = useStyles()
  const texts = useTexts(searchTexts)
  const line = text === '' || match === 'all' ? null : match === 'close' ? texts.close(shorten(text)) : texts.some[what]
  useAnnounced(isStale ? null : [line, count].filter((words) => words !== null).join(' '), text)
  return (
    <div className={styles.summary}>
      {line !== null && <Words>{line}</Words>}
      <div className={styles.counts}>
        <Words look="meta">{count}</Words>
        {end !== undefined && <Words look="meta">{end}</Words>}
      </div>
    </div>
  )
}

const LONGEST_QUOTE = 60

/** What was typed, short enough to stand in a sentence. */
export function shorten(text: string): string {
  const characters = [...text]
  return characters.length > LONGEST_QUOTE ? `${characters.slice(0, LONGEST_QUOTE).join('').trimEnd()}…` : text
}
