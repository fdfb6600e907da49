import { makeStyles, Select, tokens } from '@fluentui/react-components'
import { ledgerTexts } from '../../lib/i18n/ledger.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { narrow } from '../../lib/use-media.ts'
import type { LedgerFilter } from './use-ledger.ts'

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  choice: { [narrow]: { flexGrow: 1 } },
})

interface LedgerFiltersProps {
  filter: LedgerFilter
  onFilter: (filter: LedgerFilter) => void
}

export function LedgerFilters({ filter, onFilter }: LedgerFiltersProps) {
  const styles = useStyles()
  const texts = useTexts(ledgerTexts)
  return (
    <div className={styles.tools}>
      <Choice
        label={texts.programme}
        everything={texts.everyProgramme}
        names={texts.programmes}
        value={filter.programme}
        onChoose={(programme) => onFilter({ ...filter, programme })}
      />
      <Choice
        label={texts.outcome}
        everything={texts.everyOutcome}
        names={texts.outcomes}
        value={filter.outcome}
        onChoose={(outcome) => onFilter({ ...filter, outcome })}
      />
    </div>
  )
}

interface ChoiceProps<Value extends string> {
  label: string
  everything: string
  names: Record<Value, string>
  value: Value | null
  onChoose: (value: Value | null) => void
}

function Choice<Value extends string>({ label, everything, names, value, onChoose }: ChoiceProps<Value>) {
  const styles = useStyles()
  const values = Object.keys(names) as Value[]
  return (
    <Select
      className={styles.choice}
      aria-label={label}
      value={value ?? ''}
      onChange={(_event, data) => onChoose(values.find((known) => known === data.value) ?? null)}
    >
      <option value="">{everything}</option>
      {values.map((known) => (
        <option key={known} value={known}>
          {names[known]}
        </option>
      ))}
    </Select>
  )
}
