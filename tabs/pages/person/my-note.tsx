import { Field, makeStyles, Textarea, tokens } from '@fluentui/react-components'
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed'
import { NOTE_MAX_LENGTH } from '../../../shared/follow-ups/limits.ts'
import type { PersonSummary } from '../../../shared/people/schemas.ts'
import { PanelSection } from '../../components/panel-section.tsx'
import { Words } from '../../components/text.tsx'
import { TextLink } from '../../components/text-link.tsx'
import { noteTexts } from '../../lib/i18n/note.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useNote } from './use-note.ts'

/** The panel's focus goes here when it is opened at the note. */
export const NOTE_FIELD = 'hallway-note'

const useStyles = makeStyles({
  foot: { display: 'flex', columnGap: tokens.spacingHorizontalM, marginTop: tokens.spacingVerticalXS },
  state: { flexGrow: 1, minHeight: tokens.lineHeightBase200 },
  lock: { verticalAlign: '-2px', marginInlineEnd: tokens.spacingHorizontalXS },
})

interface MyNoteProps {
  viewerId: string
  person: PersonSummary
  saved: string
}

/** What the viewer wrote down about somebody; nobody else ever reads it. */
export function MyNote({ viewerId, person, saved }: MyNoteProps) {
  const styles = useStyles()
  const texts = useTexts(noteTexts)
  const note = useNote(viewerId, person, saved)
  const onlyYou = (
    <Words as="span" look="meta">
      <LockClosedRegular className={styles.lock} />
      {texts.onlyYou}
    </Words>
  )
  return (
    <PanelSection heading={texts.title} note={onlyYou}>
      <Field {...(note.isTooLong ? { validationMessage: texts.tooLong(note.text.length, NOTE_MAX_LENGTH) } : {})}>
        <Textarea
          id={NOTE_FIELD}
          aria-label={texts.label(person.name)}
          rows={3}
          resize="vertical"
          value={note.text}
          onChange={(_event, { value }) => note.write(value)}
        />
      </Field>
      <div className={styles.foot}>
        <Words look="meta" className={styles.state}>
          {note.isTooLong ? '' : note.text === '' && note.state === 'idle' ? texts.hint : texts[note.state]}
        </Words>
        {note.text !== '' && (
          <TextLink look="small" onPress={note.erase}>
            {texts.erase}
          </TextLink>
        )}
      </div>
    </PanelSection>
  )
}
