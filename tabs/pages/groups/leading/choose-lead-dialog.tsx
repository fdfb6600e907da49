import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { useState } from 'react'
import type { GroupDetail } from '../../../../shared/groups/schemas.ts'
import type { PersonSummary } from '../../../../shared/people/schemas.ts'
import { OpenDialog } from '../../../components/open-dialog.tsx'
import { Words } from '../../../components/text.tsx'
import { commonTexts } from '../../../lib/i18n/common.ts'
import { groupLeadingTexts } from '../../../lib/i18n/group-leading.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import { MemberSelect } from './member-select.tsx'

const useStyles = makeStyles({
  content: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalL },
})

interface ChooseLeadDialogProps {
  group: GroupDetail
  title: string
  text: string
  /** What the choice can lead to, the usual one first. */
  choices: readonly { label: string; choose: (person: PersonSummary) => void }[]
  onClose: () => void
}

/** Asks which member leads the group, too or from now on. */
export function ChooseLeadDialog({ group, title, text, choices, onClose }: ChooseLeadDialogProps) {
  const styles = useStyles()
  const texts = useTexts(groupLeadingTexts)
  const common = useTexts(commonTexts)
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
      <DialogBody>
        <DialogTitle>{title}</DialogTitle>
        <DialogContent className={styles.content}>
          <Words>{hasMembers ? text : texts.nobodyElse}</Words>
          {hasMembers && <MemberSelect group={group} chosen={chosen} onChoose={setChosen} isMissing={isMissing} />}
        </DialogContent>
        <DialogActions fluid>
          {hasMembers &&
            choices.map(({ label, choose }, index) => (
              <Button key={label} appearance={index === 0 ? 'primary' : 'secondary'} onClick={() => take(choose)}>
                {label}
              </Button>
            ))}
          <Button onClick={onClose}>{common.cancel}</Button>
        </DialogActions>
      </DialogBody>
    </OpenDialog>
  )
}
