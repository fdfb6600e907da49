import { Button } from '@fluentui/react-components'
import { EmptySearchPicture } from '../../components/pictures.tsx'
import { shorten } from '../../components/search-summary.tsx'
import { EmptyState } from '../../components/states.tsx'
import { focusResults } from '../../lib/focus-results.ts'
import { groupsTexts } from '../../lib/i18n/groups.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useAnnounced } from '../../lib/use-announced.ts'
import type { TypedText } from '../../lib/use-typed-text.ts'
import type { GroupView } from './use-group-view.ts'

interface NoGroupsProps {
  /** What there is none for. */
  shown: { view: GroupView; wanted: string }
  setView: (view: GroupView) => void
  text: TypedText
  /** This is still the answer to the search before. */
  isStale: boolean
}

export function NoGroups(props: NoGroupsProps) {
  const texts = useTexts(groupsTexts)
  const { shown, setView, text } = props
  const { view } = shown
  const showAll = (): void => {
    focusResults()
    setView('discover')
    text.replace('')
  }
  if (shown.wanted !== '') return <NoneFound {...props} showAll={showAll} />
  if (view === 'discover') return <EmptyState titleAs="h2" title={texts.noneAtAll} text={texts.noneAtAllText} />
  const [title, explanation] =
    view === 'member' ? [texts.noneMine, texts.noneMineText] : [texts.noneLed, texts.noneLedText]
  return (
    <EmptyState
      titleAs="h2"
      title={title}
      text={explanation}
      actions={<Button onClick={showAll}>{view === 'member' ? texts.seeForYou : texts.showAll}</Button>}
    />
  )
}

function NoneFound({ shown, setView, isStale, showAll }: NoGroupsProps & { showAll: () => void }) {
  const texts = useTexts(groupsTexts)
  const searched = shorten(shown.wanted)
  const isAll = shown.view === 'discover'
  const title = isAll ? texts.nothingFor(searched) : texts.nothingOfMineFor(searched)
  useAnnounced(isStale ? null : title, searched)
  const searchAll = (): void => {
    focusResults()
    setView('discover')
  }
  return (
    <EmptyState
      titleAs="h2"
      picture={<EmptySearchPicture />}
      title={title}
      text={isAll ? texts.nothingForText : texts.nothingOfMineText}
      actions={
        <>
          {!isAll && <Button onClick={searchAll}>{texts.searchAll}</Button>}
          <Button appearance={isAll ? 'secondary' : 'subtle'} onClick={showAll}>
            {texts.showAll}
          </Button>
        </>
      }
    />
  )
}
