import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useEffect } from 'react'
import { useFeedback } from '../../components/feedback.tsx'
import { EmptySearchPicture } from '../../components/pictures.tsx'
import { ListSkeleton } from '../../components/skeletons.tsx'
import { EmptyState, ErrorState } from '../../components/states.tsx'
import { Words } from '../../components/text.tsx'
import { mentorsTexts } from '../../lib/i18n/mentors.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useDebounced } from '../../lib/use-debounced.ts'
import { MentorList } from './mentor-list.tsx'
import { MentorSearchBar } from './mentor-search-bar.tsx'
import { useMentorFilters } from './use-mentor-filters.ts'
import { type FoundMentors, useMentors } from './use-mentors.ts'

const SEARCH_AFTER_MS = 250

const useStyles = makeStyles({
  find: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  counts: { display: 'flex', justifyContent: 'space-between', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL },
  more: { justifySelf: 'center' },
})

interface FindMentorProps {
  openMentorId: string | null
  onOpen: (mentorId: string) => void
}

export function FindMentor({ openMentorId, onOpen }: FindMentorProps) {
  const styles = useStyles()
  const texts = useTexts(mentorsTexts)
  const { filters, change, activeCount } = useMentorFilters()
  const text = useDebounced(filters.text, SEARCH_AFTER_MS)
  const query = useMentors({ ...filters, text })
  const found = query.data
  useAnnouncedCount(found)
  return (
    <div className={styles.find}>
      <MentorSearchBar filters={filters} facets={found?.facets} activeCount={activeCount} onChange={change} />
      {found === undefined && query.error === null && <ListSkeleton count={4} />}
      {found === undefined && query.error !== null && (
        <ErrorState what={texts.title} error={query.error} onRetry={() => void query.refetch()} />
      )}
      {found !== undefined && (
        <>
          <div className={styles.counts}>
            <Words look="meta">{texts.found(found.total, found.withRoom)}</Words>
            <Words look="meta">{texts.bestFit}</Words>
          </div>
          {found.total === 0 && (
            <NobodyFound
              text={text}
              activeCount={activeCount}
              onClear={() => change({ department: '', office: '', language: '', hasRoom: false })}
            />
          )}
          <MentorList mentors={found.mentors} openMentorId={openMentorId} onOpen={onOpen} />
          {query.hasNextPage && (
            <Button
              className={styles.more}
              disabledFocusable={query.isFetchingNextPage}
              onClick={() => void query.fetchNextPage()}
            >
              {texts.more}
            </Button>
          )}
        </>
      )}
    </div>
  )
}

function NobodyFound({ text, activeCount, onClear }: { text: string; activeCount: number; onClear: () => void }) {
  const texts = useTexts(mentorsTexts)
  if (text === '' && activeCount === 0) {
    return <EmptyState picture={<EmptySearchPicture />} title={texts.nobodyYet} text={texts.nobodyYetText} />
  }
  return (
    <EmptyState
      picture={<EmptySearchPicture />}
      title={text === '' ? texts.none : texts.noneFor(text)}
      text={activeCount > 0 ? texts.noneFilteredText : texts.noneText}
      {...(activeCount > 0 ? { actions: <Button onClick={onClear}>{texts.clear}</Button> } : {})}
    />
  )
}

function useAnnouncedCount(found: FoundMentors | undefined): void {
  const { announce } = useFeedback()
  const texts = useTexts(mentorsTexts)
  const words = found === undefined ? null : texts.found(found.total, found.withRoom)
  useEffect(() => {
    if (words !== null) announce(words)
  }, [words, announce])
}
