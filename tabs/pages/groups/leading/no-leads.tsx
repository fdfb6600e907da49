import { Button } from '@fluentui/react-components'
import type { GroupDetail } from '../../../../shared/groups/schemas.ts'
import { Words } from '../../../components/text.tsx'
import { groupLeadingTexts } from '../../../lib/i18n/group-leading.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import { useSession } from '../../../lib/session.tsx'
import { useLeadSave } from './use-lead-save.ts'

/** Where no lead is on show: the group has none, and any member can take it on, or they hide from the viewer. */
export function NoLeads({ group }: { group: GroupDetail }) {
  const texts = useTexts(groupLeadingTexts)
  const { call } = useSession()
  const save = useLeadSave()
  if (!group.needsLead) return <Words>{texts.hiddenLeads}</Words>
  const takeOn = (): void =>
    void save({
      run: () => call('answerLeadAsk', { groupId: group.id, answer: 'accept' }),
      done: texts.tookLead(group.name),
      unsaved: texts.notTaken,
    })
  return (
    <>
      <Words>{texts.needsLead}</Words>
      {group.mine === 'member' && (
        <div>
          <Button onClick={takeOn}>{texts.takeLead}</Button>
        </div>
      )}
    </>
  )
}
