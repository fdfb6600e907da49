import { Button } from '@fluentui/react-components'
import { EmptySearchPicture } from '../../components/pictures.tsx'
import { shorten } from '../../components/search-summary.tsx'
import { EmptyState } from '../../components/states.tsx'
import { focusResults } from '../../lib/focus-results.ts'
import { eventsTexts } from '../../lib/i18n/events.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useAnnounced } from '../../lib/use-announced.ts'
import type { TypedText } from '../../lib/use-typed-text.ts'
import type { Agenda } from './agenda.ts'
import type { Filters } from './use-event-filters.ts'

interface NothingOnProps {
  agenda: Agenda
  filters: Filters
  showMore: (() => void) | null
  showAllHours: () => void
}

/** Nothing in these weeks: what is just outside the filter. */
export function NothingOn({ agenda, filters, showMore, showAllHours }: NothingOnProps) {
  const texts = useTexts(eventsTexts)
  return (
    <EmptyState
      titleAs="h2"
      title={filters.workingHours ? texts.nothing : texts.nothingAtAll}
      text={texts.nothingText(agenda.outside, agenda.nextWeek)}
      actions={
        <>
          {showMore && <Button onClick={leave(showMore)}>{texts.showNextWeek}</Button>}
          {agenda.outside > 0 && (
            <Button appearance="subtle" onClick={leave(showAllHours)}>
              {texts.showThem}
            </Button>
          )}
        </>
      }
    />
  )
}

interface NothingFoundProps extends Omit<NothingOnProps, 'showMore'> {
  search: { text: TypedText; shown: string; isStale: boolean }
  showAllPlaces: () => void
}

/** Nothing for what was typed: what the filters hide, else all events. */
export function NothingFound({ agenda, filters, search, showAllHours, showAllPlaces }: NothingFoundProps) {
  const texts = useTexts(eventsTexts)
  const text = shorten(search.shown)
  useAnnounced(search.isStale ? null : texts.noneFor(text), text)
  const showAll = (): void => {
    showAllPlaces()
    search.text.replace('')
  }
  const all = (look: 'subtle' | 'secondary') => (
    <Button appearance={look} onClick={leave(showAll)}>
      {texts.showAll}
    </Button>
  )
  const picture = <EmptySearchPicture />
  if (agenda.outside > 0) {
    return (
      <EmptyState
        titleAs="h2"
        picture={picture}
        title={texts.noneInHoursFor(text)}
        text={texts.nothingText(agenda.outside, 0)}
        actions={
          <>
            <Button onClick={leave(showAllHours)}>{texts.showThem}</Button>
            {all('subtle')}
          </>
        }
      />
    )
  }
  const isFiltered = filters.online || filters.inPerson || filters.myGroups
  return (
    <EmptyState
      titleAs="h2"
      picture={picture}
      title={texts.noneFor(text)}
      text={isFiltered ? texts.noneFilteredText : texts.noneText}
      actions={
        <>
          {isFiltered && <Button onClick={leave(showAllPlaces)}>{texts.clearFilters}</Button>}
          {all(isFiltered ? 'subtle' : 'secondary')}
        </>
      }
    />
  )
}

/** The button goes with what it stands in. */
function leave(act: () => void): () => void {
  return () => {
    focusResults()
    act()
  }
}
