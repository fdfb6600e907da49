import { Select } from '@fluentui/react-components'
import type { Coffee, CoffeeFrequency, CoffeeSize, CoffeeTerms } from '../../../shared/coffee/schemas.ts'
import { coffeeTexts } from '../../lib/i18n/coffee.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useSession } from '../../lib/session.tsx'
import { usePatch } from '../../lib/use-patch.ts'
import { useSaveCoffee } from '../coffee/use-coffee.ts'
import { Choice } from './choice.tsx'

const FREQUENCIES: readonly CoffeeFrequency[] = [1, 2, 4, 8]
const SIZES: readonly CoffeeSize[] = [2, 3, 4]
const USUAL: CoffeeTerms = { frequencyWeeks: 2, size: 2 }

/** Whether, how often and with how many somebody takes part in coffee rounds; saved at once. */
export function CoffeeChoice({ coffee }: { coffee: Coffee }) {
  const texts = useTexts(coffeeTexts)
  const { call } = useSession()
  const saveCoffee = useSaveCoffee()
  const patch = usePatch()
  const terms = coffee.membership
  const save = async (next: CoffeeTerms | null): Promise<void> => {
    const putBack = patch('getCoffee', (data) => ({ ...data, membership: next }))
    const worked = await saveCoffee({
      run: () => (next === null ? call('leaveCoffee', {}) : call('joinCoffee', next)),
    })
    if (!worked) putBack()
  }
  const shown = terms ?? USUAL
  return (
    <Choice
      label={texts.switch}
      hint={texts.switchHint}
      checked={terms !== null}
      onChange={(checked) => void save(checked ? USUAL : null)}
    >
      <Pick
        label={texts.howOften}
        value={shown.frequencyWeeks}
        options={FREQUENCIES}
        names={texts.frequency}
        onChange={(frequencyWeeks) => void save({ ...shown, frequencyWeeks })}
      />
      <Pick
        label={texts.howMany}
        value={shown.size}
        options={SIZES}
        names={texts.size}
        onChange={(size) => void save({ ...shown, size })}
      />
    </Choice>
  )
}

interface PickProps<Value extends number> {
  label: string
  value: Value
  options: readonly Value[]
  names: Record<Value, string>
  onChange: (value: Value) => void
}

function Pick<Value extends number>({ label, value, options, names, onChange }: PickProps<Value>) {
  return (
    <Select
      size="small"
      appearance="underline"
      aria-label={label}
      value={String(value)}
      onChange={(_event, data) => {
        const chosen = options.find((option) => String(option) === data.value)
        if (chosen !== undefined) onChange(chosen)
      }}
    >
      {options.map((option) => (
        <option key={option} value={option}>
          {names[option]}
        </option>
      ))}
    </Select>
  )
}
