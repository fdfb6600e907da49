import { ClipboardTaskListLtrRegular } from '@fluentui/react-icons/svg/clipboard-task-list-ltr'
import { homeTexts } from '../../lib/i18n/home.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { PageButton } from './page-button.tsx'

export function DeskButton() {
  const texts = useTexts(homeTexts)
  return <PageButton label={texts.desk} icon={<ClipboardTaskListLtrRegular />} path="/desk" />
}
