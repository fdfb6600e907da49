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
  view: GroupView
  setView: (view: GroupView) => void
  text: TypedText
  /** This is still the answer to the search before. */
  isStale: boolean
}

export function NoGroups({ view, setView, text, isStale }: NoGroupsProps) {
  const texts = useTexts(groupsTexts)
  const searched = shorten(text.wanted)
  useAnnounced(isStale || searched === '' ? null : texts.nothingFor(searched), searched)
  const showAll = (): void => {
    focusResults()
    setView('discover')
    text.replace('')
  }
  if (searched !== '') {
    return (
      <EmptyState
        picture={<EmptySearchPicture />}
        title={view === 'discover' ? texts.nothingFor(searched) : texts.nothingOfMineFor(searched)}
        text={view === 'discover' ? texts.nothingForText : texts.nothingOfMineText}
        actions={
          <>
            {view !== 'discover' && <Button onClick={() => setView('discover')}>{texts.searchAll}</Button>}
            <Button appearance={view === 'discover' ? 'secondary' : 'subtle'} onClick={showAll}>
              {texts.showAll}
            </Button>
          </>
        }
      />
    )
  }
  if (view === 'discover') return <EmptyState title={texts.noneAtAll} text={texts.noneAtAllText} />
  const [title, explanation] =
    view === 'member' ? [texts.noneMine, texts.noneMineText] : [texts.noneLed, texts.noneLedText]
  return (
    <EmptyState
      title={title}
      text={explanation}
      actions={<Button onClick={showAll}>{view === 'member' ? texts.seeForYou : texts.showAll}</Button>}
    />
  )
}
