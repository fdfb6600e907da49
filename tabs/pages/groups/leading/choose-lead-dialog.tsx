import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { GroupDetail } from '../../../../shared/groups/schemas.ts'
import type { PersonSummary } from '../../../../shared/people/schemas.ts'
import { DialogForm } from '../../../components/dialog-form.tsx'
import { OpenDialog } from '../../../components/open-dialog.tsx'
import { Words } from '../../../components/text.tsx'
import { groupLeadingTexts } from '../../../lib/i18n/group-leading.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import { MemberSelect } from './member-select.tsx'

interface Choice {
  label: string
  choose: (person: PersonSummary) => void
}

interface ChooseLeadDialogProps {
  group: GroupDetail
  title: string
  text: string
  /** What the choice can lead to, the usual one first. */
  choices: readonly [usual: Choice, other?: Choice]
  onClose: () => void
}

/** Asks which member leads the group, too or from now on. */
export function ChooseLeadDialog({ group, title, text, choices: [usual, other], onClose }: ChooseLeadDialogProps) {
  const texts = useTexts(groupLeadingTexts)
  const [chosen, setChosen] = useState<PersonSummary | null>(null)
  const [isMissing, setIsMissing] = useState(false)
  const take = (choose: (person: PersonSummary) => void): void => {
    setIsMissing(chosen === null)
    if (chosen === null) return
    onClose()
    choose(chosen)
  }
  const hasMembers = group.members.length > 0
  return (
    <OpenDialog onClose={onClose}>
      <DialogForm
        title={title}
        action={hasMembers ? usual.label : undefined}
        onSubmit={() => take(usual.choose)}
        aside={hasMembers && other !== undefined && <Button onClick={() => take(other.choose)}>{other.label}</Button>}
      >
        <Words>{hasMembers ? text : texts.nobodyElse}</Words>
        {hasMembers && <MemberSelect group={group} chosen={chosen} onChoose={setChosen} isMissing={isMissing} />}
      </DialogForm>
    </OpenDialog>
  )
}
