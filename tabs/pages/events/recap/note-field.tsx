import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components'
import { NoteAddRegular } from '@fluentui/react-icons'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { NOTE_MAX_LENGTH } from '../../../../shared/follow-ups/limits.ts'
import { eventRecapTexts } from '../../../lib/i18n/event-recap.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'

const useStyles = makeStyles({
  field: { width: '100%', marginTop: tokens.spacingVerticalS },
})

interface NoteFieldProps {
  name: string
  note: string
  onChange: (note: string) => void
}

/** Closed until it is wanted: most people are remembered without. */
export function NoteField({ name, note, onChange }: NoteFieldProps) {
  const styles = useStyles()
  const texts = useTexts(eventRecapTexts)
  const [isOpen, setIsOpen] = useState(note !== '')
  const field = useRef<HTMLTextAreaElement>(null)
  const open = (): void => {
    flushSync(() => setIsOpen(true))
    field.current?.focus()
  }
  if (!isOpen) {
    return (
      <Button
        size="small"
        appearance="subtle"
        icon={<NoteAddRegular />}
        aria-label={texts.addNoteAbout(name)}
        onClick={open}
      >
        {texts.addNote}
      </Button>
    )
  }
  return (
    <Textarea
      className={styles.field}
      textarea={{ ref: field }}
      rows={2}
      resize="vertical"
      maxLength={NOTE_MAX_LENGTH}
      aria-label={texts.noteAbout(name)}
      placeholder={texts.noteHint}
      value={note}
      onChange={(_event, { value }) => onChange(value)}
    />
  )
}
