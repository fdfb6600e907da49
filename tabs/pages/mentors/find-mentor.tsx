import { makeStyles, tokens } from '@fluentui/react-components'
import type { UseInfiniteQueryResult } from '@tanstack/react-query'
import { useState } from 'react'
import { MarkedFor } from '../../components/marked.tsx'
import { SearchResults } from '../../components/search-results.tsx'
import { SearchSummary } from '../../components/search-summary.tsx'
import { ShowMore } from '../../components/show-more.tsx'
import { mentorsTexts } from '../../lib/i18n/mentors.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useShown } from '../../lib/use-shown.ts'
import { AssignmentEntry } from './assignment-entry.tsx'
import { MentorList } from './mentor-list.tsx'
import { MentorListSkeleton } from './mentor-list-skeleton.tsx'
import { MentorSearchBar } from './mentor-search-bar.tsx'
import { NobodyFound } from './nobody-found.tsx'
import { SortMenu } from './sort-menu.tsx'
import { type MentorSearch, useMentorSearch } from './use-mentor-filters.ts'
import { type FoundMentors, useMentors } from './use-mentors.ts'

const useStyles = makeStyles({
  find: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
})

interface FindMentorProps {
  openMentorId: string | null
  onOpen: (mentorId: string) => void
  onJoinAssignment: () => void
}

export function FindMentor(props: FindMentorProps) {
  const styles = useStyles()
  const texts = useTexts(mentorsTexts)
  const search = useMentorSearch()
  const query = useMentors(search.text.wanted, search.filters, { sort: search.sort })
  const facets = useLastKnown(query.data?.facets)
  return (
    <div className={styles.find}>
      <MentorSearchBar search={search} facets={facets} />
      <SearchResults
        query={query}
        what={texts.title}
        searched={JSON.stringify([search.text.wanted, search.filters])}
        skeleton={<MentorListSkeleton />}
      >
        {(found) => <Found {...props} found={found} search={search} query={query} />}
      </SearchResults>
    </div>
  )
}

interface FoundProps extends FindMentorProps {
  found: FoundMentors
  search: MentorSearch
  query: UseInfiniteQueryResult<FoundMentors>
}

function Found({ found, search, query, openMentorId, onOpen, onJoinAssignment }: FoundProps) {
  const texts = useTexts(mentorsTexts)
  const isStale = query.isPlaceholderData
  const wanted = useShown(search.text.wanted, isStale)
  if (found.total === 0) return <NobodyFound wanted={wanted} search={search} isStale={isStale} />
  return (
    <>
      {wanted === '' && search.activeCount === 0 && <AssignmentEntry onJoin={onJoinAssignment} />}
      <SearchSummary
        text={wanted}
        match={found.match}
        what="people"
        count={texts.found(found.total, found.withRoom)}
        isStale={isStale}
        end={<SortMenu search={search} />}
      />
      <MarkedFor text={wanted} close={found.match === 'close'}>
        <MentorList mentors={found.mentors} total={found.total} openMentorId={openMentorId} onOpen={onOpen} />
      </MarkedFor>
      <ShowMore query={query} label={texts.more} />
    </>
  )
}

/** What there is to choose from stays while a search runs or has failed. */
function useLastKnown<Value>(value: Value | undefined): Value | undefined {
  const [known, setKnown] = useState(value)
  if (value !== undefined && value !== known) setKnown(value)
  return value ?? known
}
