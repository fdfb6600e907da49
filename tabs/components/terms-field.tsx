import { Button, Field, Input, makeStyles, Tag, TagGroup, tokens } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { TERM_MAX_LENGTH, TERMS_MAX_COUNT } from '../../shared/people/limits.ts'
import { fold } from '../../shared/search/fold.ts'
import { termsTexts } from '../lib/i18n/terms.ts'
import { useTexts } from '../lib/i18n/use-texts.ts'
import { narrow } from '../lib/use-media.ts'
import { labelBeside } from './label-beside.tsx'

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  tags: { flexWrap: 'wrap', rowGap: tokens.spacingVerticalS },
  input: { width: '180px', maxWidth: '100%' },
  tag: { maxWidth: '100%', height: 'auto', minHeight: '24px', [narrow]: { minHeight: '40px' } },
  tagText: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
})

interface TermsFieldProps {
  label: string
  hint?: string
  /** At the end of the label's line. */
  beside?: ReactNode
  terms: readonly string[]
  onChange: (terms: string[]) => void
}

/** A list of skills, interests or topics: each can be taken away, new ones are typed. */
export function TermsField({ label, hint, beside, terms, onChange }: TermsFieldProps) {
  const styles = useStyles()
  const texts = useTexts(termsTexts)
  const [typed, setTyped] = useState('')
  const add = (): void => {
    const added = toTerms(typed).filter((term) => !terms.some((known) => fold(known) === fold(term)))
    if (added.length > 0) onChange([...terms, ...added].slice(0, TERMS_MAX_COUNT))
    setTyped('')
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    add()
  }
  return (
    <Field label={labelBeside(label, beside)} {...(hint === undefined ? {} : { hint })}>
      {(field) => (
        <div className={styles.row}>
          {terms.length > 0 && (
            <TagGroup
              className={styles.tags}
              aria-label={label}
              onDismiss={(_event, { value }) => onChange(terms.filter((term) => term !== value))}
            >
              {terms.map((term) => (
                <Tag
                  key={term}
                  value={term}
                  size="small"
                  className={styles.tag}
                  dismissible
                  dismissIcon={{ 'aria-label': texts.remove(term) }}
                  primaryText={{ className: styles.tagText, children: term }}
                />
              ))}
            </TagGroup>
          )}
          <Input
            {...field}
            className={styles.input}
            appearance="underline"
            value={typed}
            maxLength={TERM_MAX_LENGTH}
            placeholder={texts.placeholder}
            disabled={terms.length >= TERMS_MAX_COUNT}
            onChange={(_event, { value }) => setTyped(value)}
            onKeyDown={onKeyDown}
            onBlur={add}
            contentAfter={
              <Button
                size="small"
                appearance="transparent"
                icon={<AddRegular />}
                aria-label={texts.add}
                onClick={add}
              />
            }
          />
        </div>
      )}
    </Field>
  )
}

/** Commas part what was pasted at once. */
function toTerms(typed: string): string[] {
  return [...new Set(typed.split(',').map((term) => term.trim().slice(0, TERM_MAX_LENGTH)))].filter(
    (term) => term !== '',
  )
}
