import type { GroupDetail } from '../../../../shared/groups/schemas.ts'
import type { PersonSummary } from '../../../../shared/people/schemas.ts'
import { firstName } from '../../../components/person-line.ts'
import { groupLeadingTexts } from '../../../lib/i18n/group-leading.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import { useSession } from '../../../lib/session.tsx'
import { useDeferredSave } from '../../../lib/use-save.ts'
import { ArchiveDialog } from './archive-dialog.tsx'
import { ChooseLeadDialog } from './choose-lead-dialog.tsx'
import { EditDialog } from './edit-dialog.tsx'
import { useLeadSave } from './use-lead-save.ts'

export type LeadDialogName = 'edit' | 'name' | 'hand-over' | 'archive'

interface LeadDialogsProps {
  group: GroupDetail
  shown: LeadDialogName
  onClose: () => void
}

/** What leads decide in a dialog. */
export function LeadDialogs({ group, shown, onClose }: LeadDialogsProps) {
  switch (shown) {
    case 'edit':
      return <EditDialog group={group} onClose={onClose} />
    case 'name':
      return <NameLeadDialog group={group} onClose={onClose} />
    case 'hand-over':
      return <HandOverDialog group={group} onClose={onClose} />
    case 'archive':
      return <ArchiveDialog group={group} onClose={onClose} />
  }
}

type DialogProps = Omit<LeadDialogsProps, 'shown'>

/** The new lead is told: that leaves when the time to undo is over. */
function NameLeadDialog({ group, onClose }: DialogProps) {
  const texts = useTexts(groupLeadingTexts)
  const { call } = useSession()
  const deferSave = useDeferredSave()
  return (
    <ChooseLeadDialog
      group={group}
      title={texts.nameTitle(group.name)}
      text={texts.nameText}
      onClose={onClose}
      choices={[
        {
          label: texts.name,
          choose: (person) =>
            deferSave({
              hides: `group-lead/${group.id}/${person.id}`,
              done: texts.named(firstName(person)),
              run: () => call('nameLead', { groupId: group.id, personId: person.id }, { keepalive: true }),
              refresh: ['getGroup', 'searchGroups'],
              unsaved: texts.notNamed(firstName(person)),
            }),
        },
      ]}
    />
  )
}

function HandOverDialog({ group, onClose }: DialogProps) {
  const texts = useTexts(groupLeadingTexts)
  const { call } = useSession()
  const save = useLeadSave()
  const handOver =
    (leave: boolean) =>
    (person: PersonSummary): void =>
      void save({
        run: () => call('handOverGroup', { groupId: group.id, personId: person.id, leave }),
        done: texts.handedOver(firstName(person)),
        unsaved: texts.notHandedOver,
      })
  return (
    <ChooseLeadDialog
      group={group}
      title={texts.handOverTitle(group.name)}
      text={group.leads.length > 1 ? texts.handOverText : texts.lastLeadText}
      onClose={onClose}
      choices={[
        { label: texts.stay, choose: handOver(false) },
        { label: texts.leave, choose: handOver(true) },
      ]}
    />
  )
}
