import { useState } from 'react'
import { LEARNT_MAX_LENGTH } from '../../../../shared/mentoring/limits.ts'
import type { Mentorship } from '../../../../shared/mentoring/mentorships.ts'
import type { PersonSummary } from '../../../../shared/people/schemas.ts'
import { DialogForm } from '../../../components/dialog-form.tsx'
import { countOver, LimitedText } from '../../../components/limited-text.tsx'
import { OpenDialog } from '../../../components/open-dialog.tsx'
import { firstName } from '../../../components/person-line.ts'
import { Words } from '../../../components/text.tsx'
import { mentorshipTexts } from '../../../lib/i18n/mentorship.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import { useSession } from '../../../lib/session.tsx'
import { useDeferredSave } from '../../../lib/use-save.ts'
import { mentorshipKey } from '../hidden-keys.ts'

interface EndDialogProps {
  mentorship: Mentorship
  other: PersonSummary
  onClose: () => void
}

/** The last question, which nobody has to answer; both are thanked. */
export function EndDialog({ mentorship, other, onClose }: EndDialogProps) {
  const texts = useTexts(mentorshipTexts)
  const { call } = useSession()
  const deferSave = useDeferredSave()
  const [learnt, setLearnt] = useState('')
  const name = firstName(other)
  const end = (): void => {
    if (countOver(learnt, LEARNT_MAX_LENGTH) > 0) return
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
      <DialogForm title={texts.endTitle(name)} action={texts.endWell} onSubmit={end}>
        <Words>{texts.endText(name)}</Words>
        <LimitedText
          label={texts.learnt}
          hint={texts.learntHint(name)}
          rows={3}
          text={learnt}
          longest={LEARNT_MAX_LENGTH}
          onChange={setLearnt}
        />
      </DialogForm>
    </OpenDialog>
  )
}
