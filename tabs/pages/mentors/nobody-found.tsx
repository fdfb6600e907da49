import { Button } from '@fluentui/react-components'
import { EmptySearchPicture } from '../../components/pictures.tsx'
import { shorten } from '../../components/search-summary.tsx'
import { EmptyState } from '../../components/states.tsx'
import { focusResults } from '../../lib/focus-results.ts'
import { mentorsTexts } from '../../lib/i18n/mentors.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import type { MentorSearch } from './use-mentor-filters.ts'

/** Never a dead end: loosen the filters, or look at everybody. */
export function NobodyFound({ search }: { search: MentorSearch }) {
  const texts = useTexts(mentorsTexts)
  const { text, filters, activeCount, clearFilters } = search
  const { wanted } = text
  const picture = <EmptySearchPicture />
  if (wanted === '' && activeCount === 0) {
    return <EmptyState picture={picture} title={texts.nobodyYet} text={texts.nobodyYetText} />
  }
  const leave = (act: () => void) => () => {
    focusResults()
    act()
  }
  const showAll = leave(() => {
    if (activeCount > 0) clearFilters()
    text.replace('')
  })
  const onlyRoom = filters.hasRoom && activeCount === 1
  return (
    <EmptyState
      picture={picture}
      title={titleOf(texts, shorten(wanted), onlyRoom)}
      text={activeCount > 0 ? texts.noneFilteredText : texts.noneText}
      actions={
        <>
          {activeCount > 0 && (
            <Button onClick={leave(clearFilters)}>{onlyRoom ? texts.removeHasRoom : texts.clear}</Button>
          )}
          {wanted !== '' && (
            <Button appearance={activeCount > 0 ? 'subtle' : 'secondary'} onClick={showAll}>
              {texts.showEverybody}
            </Button>
          )}
        </>
      }
    />
  )
}

function titleOf(texts: typeof mentorsTexts.en, text: string, onlyRoom: boolean): string {
  if (text === '') return texts.none
  return onlyRoom ? texts.noneWithRoomFor(text) : texts.noneFor(text)
}
