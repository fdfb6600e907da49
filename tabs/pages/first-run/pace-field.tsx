import { Radio, RadioGroup } from '@fluentui/react-components'
import type { CoffeeFrequency } from '../../../shared/coffee/schemas.ts'
import { firstRunTexts } from '../../lib/i18n/first-run.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'

const CHOICES = [1, 2, 4, 'none'] as const
type Choice = (typeof CHOICES)[number]

interface PaceFieldProps {
  pace: CoffeeFrequency | null
  onChange: (pace: CoffeeFrequency | null) => void
}

/** How often somebody would like to be introduced; nobody is without having said so. */
export function PaceField({ pace, onChange }: PaceFieldProps) {
  const texts = useTexts(firstRunTexts)
  const choose = (value: string): void => {
    const chosen: Choice = CHOICES.find((choice) => String(choice) === value) ?? 'none'
    onChange(chosen === 'none' ? null : chosen)
  }
  return (
    <RadioGroup
      aria-label={texts.paceQuestion}
      value={String(pace ?? 'none')}
      onChange={(_event, { value }) => choose(value)}
    >
      {CHOICES.map((choice) => (
        <Radio key={choice} value={String(choice)} label={texts.pace[choice]} />
      ))}
    </RadioGroup>
  )
}
