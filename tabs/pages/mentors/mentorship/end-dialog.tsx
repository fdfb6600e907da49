import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  Field,
  makeStyles,
  Textarea,
  tokens,
} from '@fluentui/react-components'
import { useState } from 'react'
import { LEARNT_MAX_LENGTH } from '../../../../shared/mentoring/limits.ts'
import type { Mentorship } from '../../../../shared/mentoring/mentorships.ts'
import type { PersonSummary } from '../../../../shared/people/schemas.ts'
import { OpenDialog } from '../../../components/open-dialog.tsx'
import { firstName } from '../../../components/person-line.ts'
import { Words } from '../../../components/text.tsx'
import { commonTexts } from '../../../lib/i18n/common.ts'
import { mentorshipTexts } from '../../../lib/i18n/mentorship.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import { useSession } from '../../../lib/session.tsx'
import { useDeferredSave } from '../../../lib/use-save.ts'
import { mentorshipKey } from '../hidden-keys.ts'

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
})

interface EndDialogProps {
  mentorship: Mentorship
  other: PersonSummary
  onClose: () => void
}

/** The last question, which nobody has to answer; both are thanked. */
export function EndDialog({ mentorship, other, onClose }: EndDialogProps) {
  const styles = useStyles()
  const texts = useTexts(mentorshipTexts)
  const common = useTexts(commonTexts)
  const { call } = useSession()
  const deferSave = useDeferredSave()
  const [learnt, setLearnt] = useState('')
  const name = firstName(other)
  const end = (): void => {
    onClose()
    deferSave({
      hides: mentorshipKey(mentorship.id),
      done: texts.ended(name),
      run: () => call('endMentorship', { mentorshipId: mentorship.id, learnt: learnt.trim() }, { keepalive: true }),
      refresh: ['getMyMentorships', 'searchMentors'],
      unsaved: texts.endUnsaved(name),
    })
  }
  return (
    <OpenDialog onClose={onClose}>
      <DialogBody>
        <DialogTitle>{texts.endTitle(name)}</DialogTitle>
        <DialogContent className={styles.content}>
          <Words>{texts.endText(name)}</Words>
          <Field label={texts.learnt} hint={texts.learntHint(name)}>
            <Textarea
              rows={3}
              resize="vertical"
              maxLength={LEARNT_MAX_LENGTH}
              value={learnt}
              onChange={(_event, { value }) => setLearnt(value)}
            />
          </Field>
        </DialogContent>
        <DialogActions>
          <Button appearance="primary" onClick={end}>
            {texts.endWell}
          </Button>
          <Button onClick={onClose}>{common.cancel}</Button>
        </DialogActions>
      </DialogBody>
    </OpenDialog>
  )
}
