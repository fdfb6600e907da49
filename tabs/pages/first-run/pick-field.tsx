import { Field, makeStyles, mergeClasses, ToggleButton, tokens } from '@fluentui/react-components'
import { CheckmarkRegular } from '@fluentui/react-icons'
import { fold } from '../../../shared/search/fold.ts'
import { TermsField } from '../../components/terms-field.tsx'
import { useToggleClass } from '../../components/use-toggle-class.ts'
import { useEndpoint } from '../../lib/query.ts'
import { narrow } from '../../lib/use-media.ts'

const MOST_PICKS = 8

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  picks: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  pick: {
    minWidth: 0,
    fontWeight: tokens.fontWeightRegular,
    [narrow]: { minHeight: '40px' },
  },
})

interface PickFieldProps {
  label: string
  /** How what is typed is called, which the picks do not have. */
  ownLabel: string
  terms: readonly string[]
  onChange: (terms: string[]) => void
}

/** What colleagues can help with most often, to be picked by a press, and a field for one's own. */
export function PickField({ label, ownLabel, terms, onChange }: PickFieldProps) {
  const styles = useStyles()
  const toggleClass = useToggleClass()
  const picks = usePicks()
  const isPicked = (pick: string): boolean => terms.some((term) => isSame(term, pick))
  const own = terms.filter((term) => !picks.some((pick) => isSame(term, pick)))
  const picked = terms.filter((term) => !own.includes(term))
  const toggle = (pick: string): void =>
    onChange(isPicked(pick) ? terms.filter((term) => !isSame(term, pick)) : [...terms, pick])
  return (
    <div className={styles.field}>
      {picks.length > 0 && (
        <Field label={{ children: label, weight: 'semibold' }}>
          <div role="group" aria-label={label} className={styles.picks}>
            {picks.map((pick) => (
              <ToggleButton
                key={pick}
                shape="circular"
                className={mergeClasses(styles.pick, toggleClass)}
                checked={isPicked(pick)}
                onClick={() => toggle(pick)}
                {...(isPicked(pick) ? { icon: <CheckmarkRegular /> } : {})}
              >
                {pick}
              </ToggleButton>
            ))}
          </div>
        </Field>
      )}
      <TermsField
        label={picks.length > 0 ? ownLabel : label}
        terms={own}
        onChange={(changed) => onChange([...picked, ...changed])}
      />
    </div>
  )
}

const isSame = (one: string, other: string): boolean => fold(one) === fold(other)

/** Asked for with the first step, so that they stand there when the second one opens. */
export function usePicks(): string[] {
  const mentors = useEndpoint('searchMentors', {})
  return mentors.data?.facets.skills.slice(0, MOST_PICKS).map(({ value }) => value) ?? []
}
