import { Field, makeStyles, Textarea, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { PITCH_MAX_LENGTH } from '../../../shared/people/limits.ts'
import { labelBeside } from '../../components/label-beside.tsx'
import { Words } from '../../components/text.tsx'
import { profileTexts } from '../../lib/i18n/profile.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'

const useStyles = makeStyles({
  /** Three lines, and as many more as there are to read. */
  text: { '& textarea': { fieldSizing: 'content', minHeight: '72px' } },
  count: { textAlign: 'end', marginTop: tokens.spacingVerticalXS },
})

export function isPitch(pitch: string): boolean {
  return pitch.trim().length <= PITCH_MAX_LENGTH
}

interface PitchFieldProps {
  pitch: string
  /** At the end of the label's line. */
  beside: ReactNode
  onChange: (pitch: string) => void
}

/** A pitch that is too long stays as it was typed or pasted, and says by how much. */
export function PitchField({ pitch, beside, onChange }: PitchFieldProps) {
  const styles = useStyles()
  const texts = useTexts(profileTexts)
  const length = pitch.trim().length
  return (
    <div>
      <Field
        label={labelBeside(texts.pitch, beside)}
        hint={texts.pitchHint}
        {...(isPitch(pitch) ? {} : { validationMessage: texts.pitchTooLong(length - PITCH_MAX_LENGTH) })}
      >
        <Textarea
          className={styles.text}
          rows={3}
          resize="vertical"
          value={pitch}
          onChange={(_event, { value }) => onChange(value)}
        />
      </Field>
      <Words look="meta" className={styles.count}>
        {texts.pitchCount(length, PITCH_MAX_LENGTH)}
      </Words>
    </div>
  )
}
