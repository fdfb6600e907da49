import { Button } from '@fluentui/react-components'
import { EmptySearchPicture } from '../../components/pictures.tsx'
import { shorten } from '../../components/search-summary.tsx'
import { EmptyState } from '../../components/states.tsx'
import { focusResults } from '../../lib/focus-results.ts'
import { mentorsTexts } from '../../lib/i18n/mentors.ts'
import { useAnnounced } from '../../lib/use-announced.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
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
  if (isAll)
    return <EmptyState titleAs="h2" picture={<EmptySearchPicture />} title={title} text={texts.nobodyYetText} />
  return (
    <EmptyState
      titleAs="h2"
      picture={<EmptySearchPicture />}
      title={title}
      text={activeCount > 0 ? texts.noneFilteredText : texts.noneText}
      actions={<WaysOut hasText={wanted !== ''} onlyRoom={onlyRoom} search={search} />}
    />
  )
}

function WaysOut({ hasText, onlyRoom, search }: { hasText: boolean; onlyRoom: boolean; search: MentorSearch }) {
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
      {activeCount > 0 && <Button onClick={loosen}>{onlyRoom ? texts.removeHasRoom : texts.clear}</Button>}
      {hasText && (
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
