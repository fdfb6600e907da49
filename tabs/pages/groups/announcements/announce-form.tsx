import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components'
import { type FormEvent, useRef, useState } from 'react'
import type { GroupDetail } from '../../../../shared/groups/schemas.ts'
import { groupAnnouncementsTexts } from '../../../lib/i18n/group-announcements.ts'
import { commonTexts } from '../../../lib/i18n/common.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import { dropKept, keepText, readKept } from '../../../lib/kept-text.ts'
import { ProblemError } from '../../../lib/problem-error.ts'
import { useInvalidate } from '../../../lib/query.ts'
import { useSession } from '../../../lib/session.tsx'
import { narrow } from '../../../lib/use-media.ts'
import { useAnnouncements } from './use-announcements.ts'

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    justifyItems: 'start',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXL,
    [narrow]: { padding: tokens.spacingHorizontalL },
  },
  field: { width: '100%' },
  button: { [narrow]: { minHeight: '40px' } },
})

/** For leads. What was typed outlives a failed save, another page and a reload. */
export function AnnounceForm({ group }: { group: GroupDetail }) {
  const styles = useStyles()
  const texts = useTexts(groupAnnouncementsTexts)
  const { problem: problems } = useTexts(commonTexts)
  const { call } = useSession()
  const invalidate = useInvalidate()
  const { offerBack } = useAnnouncements(group)
  const key = `hallway.announcement.${group.id}`
  const [text, setText] = useState(() => readKept(key) ?? '')
  const [problem, setProblem] = useState<string | null>(null)
  const [isSaving, setIsSaving] = useState(false)
  // Sent again after a lost answer, it is still one announcement.
  const announcementId = useRef(crypto.randomUUID())
  const write = (typed: string): void => {
    setText(typed)
    setProblem(null)
    keepText(key, typed)
  }
  const announce = async (): Promise<void> => {
    setIsSaving(true)
    try {
      await call('announce', { groupId: group.id, announcementId: announcementId.current, text })
      dropKept(key)
      setText('')
      offerBack(announcementId.current)
      announcementId.current = crypto.randomUUID()
      void invalidate('getGroup')
    } catch (error) {
      setProblem(explain(error))
    }
    setIsSaving(false)
  }
  const explain = (error: unknown): string => {
    const field = error instanceof ProblemError ? error.fields[0] : undefined
    if (field !== undefined) return texts.problem(field.message)
    return `${texts.unsaved} ${error instanceof ProblemError ? problems[error.code] : problems.bug}`
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (!isSaving) void announce()
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Field
        className={styles.field}
        label={texts.field}
        hint={texts.hint}
        {...(problem === null ? {} : { validationMessage: problem })}
      >
        <Textarea rows={2} resize="vertical" value={text} onChange={(_event, { value }) => write(value)} />
      </Field>
      <Button type="submit" className={styles.button} disabledFocusable={isSaving}>
        {texts.announce}
      </Button>
    </form>
  )
}
