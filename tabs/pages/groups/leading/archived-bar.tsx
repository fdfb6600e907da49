import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components'
import type { GroupDetail } from '../../../../shared/groups/schemas.ts'
import { groupLeadingTexts } from '../../../lib/i18n/group-leading.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import { useEndpoint } from '../../../lib/query.ts'
import { useArchive } from './use-archive.ts'

/** Says what an archived group still is; its leads and programme managers can bring it back. */
export function ArchivedBar({ group }: { group: GroupDetail }) {
  const texts = useTexts(groupLeadingTexts)
  const me = useEndpoint('getMe', {})
  const { restore } = useArchive(group)
  const canRestore = group.mine === 'lead' || me.data?.isProgrammeManager === true
  return (
    <MessageBar layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{texts.isArchived}</MessageBarTitle>
        {texts.archivedText}
      </MessageBarBody>
      {canRestore && (
        <MessageBarActions>
          <Button onClick={restore}>{texts.restore}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  )
}
