import { Button } from '@fluentui/react-components'
import type { PersonSummary } from '../../../shared/people/schemas.ts'
import { EmptySearchPicture } from '../../components/pictures.tsx'
import { shorten } from '../../components/search-summary.tsx'
import { EmptyState } from '../../components/states.tsx'
import { focusResults } from '../../lib/focus-results.ts'
import { mentorsTexts } from '../../lib/i18n/mentors.ts'
import { useAnnounced } from '../../lib/use-announced.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useAwaitRoom } from './use-await-room.ts'
import { type FullMentors, useFullMentors } from './use-full-mentors.ts'
import type { MentorSearch } from './use-mentor-filters.ts'

interface NobodyFoundProps {
  /** What nobody was found for. */
  wanted: string
  search: MentorSearch
  isStale: boolean
}

/** Never a dead end: loosen the filters, or look at everybody. */
export function NobodyFound({ wanted, search, isStale }: NobodyFoundProps) {
  const texts = useTexts(mentorsTexts)
  const { filters, activeCount } = search
  const isAll = wanted === '' && activeCount === 0
  const onlyRoom = filters.hasRoom && activeCount === 1
  const title = isAll ? texts.nobodyYet : titleOf(texts, shorten(wanted), onlyRoom)
  useAnnounced(isStale ? null : title, wanted)
  const full = useFullMentors(wanted, search, filters.hasRoom && !isStale)
  if (isAll)
    return <EmptyState titleAs="h2" picture={<EmptySearchPicture />} title={title} text={texts.nobodyYetText} />
  return (
    <EmptyState
      titleAs="h2"
      picture={<EmptySearchPicture />}
      title={title}
      text={textOf(texts, full, activeCount > 0)}
      actions={
        <>
          {full.mentors.length > 0 && <TellMe mentors={full.mentors} />}
          <WaysOut hasText={wanted !== ''} onlyRoom={onlyRoom} isQuiet={full.mentors.length > 0} search={search} />
        </>
      }
    />
  )
}

/** One press for all of them; who of them has room first is told of. */
function TellMe({ mentors }: { mentors: readonly PersonSummary[] }) {
  const texts = useTexts(mentorsTexts)
  const { awaitRoom } = useAwaitRoom()
  return <Button onClick={() => awaitRoom(mentors, texts.fullOnesAwaited)}>{texts.tellMeShort}</Button>
}

interface WaysOutProps {
  hasText: boolean
  onlyRoom: boolean
  /** There is something better to do. */
  isQuiet: boolean
  search: MentorSearch
}

function WaysOut({ hasText, onlyRoom, isQuiet, search }: WaysOutProps) {
  const texts = useTexts(mentorsTexts)
  const { text, activeCount, clearFilters } = search
  const loosen = (): void => {
    focusResults()
    clearFilters()
  }
  const showAll = (): void => {
    loosen()
    text.replace('')
  }
  return (
    <>
      {activeCount > 0 && (
        <Button appearance={isQuiet ? 'subtle' : 'secondary'} onClick={loosen}>
          {onlyRoom ? texts.removeHasRoom : texts.clear}
        </Button>
      )}
      {hasText && !isQuiet && (
        <Button appearance={activeCount > 0 ? 'subtle' : 'secondary'} onClick={showAll}>
          {texts.showEverybody}
        </Button>
      )}
    </>
  )
}

function titleOf(texts: typeof mentorsTexts.en, text: string, onlyRoom: boolean): string {
  if (text === '') return texts.none
  return onlyRoom ? texts.noneWithRoomFor(text) : texts.noneFor(text)
}

function textOf(texts: typeof mentorsTexts.en, { total, mentors }: FullMentors, isFiltered: boolean): string {
  if (mentors.length > 0) return texts.fullOnes(total)
  if (total > 0) return texts.fullOnesAwaited
  return isFiltered ? texts.noneFilteredText : texts.noneText
}
