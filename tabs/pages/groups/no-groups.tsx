import { Button } from '@fluentui/react-components'
import { EmptyState } from '../../components/states.tsx'
import { groupsTexts } from '../../lib/i18n/groups.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import type { GroupView } from './use-group-view.ts'

interface NoGroupsProps {
  view: GroupView
  text: string
  showAll: () => void
  discover: () => void
}

export function NoGroups({ view, text, showAll, discover }: NoGroupsProps) {
  const texts = useTexts(groupsTexts)
  if (text !== '') {
    return (
      <EmptyState
        title={texts.nothingFor(text)}
        text={texts.nothingForText}
        actions={<Button onClick={showAll}>{texts.showAll}</Button>}
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
      actions={<Button onClick={discover}>{view === 'member' ? texts.seeForYou : texts.showAll}</Button>}
    />
  )
}
