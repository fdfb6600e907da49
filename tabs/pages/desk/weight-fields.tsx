import { Field, Select } from '@fluentui/react-components'
import { useState } from 'react'
import type { WeightBounds, WeightTable } from '../../../shared/matching/weight-table.ts'
import { TextLink } from '../../components/text-link.tsx'
import { Words } from '../../components/text.tsx'
import { deskTexts } from '../../lib/i18n/desk.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'

const STEPS = [0, 2, 5, 10, 20, 50, 100, 150, 200, 300, 400, 500, 600, 800, 1000, 1500, 2000, 3000, 4000]

interface WeightFieldsProps<Name extends string> {
  table: WeightTable<Name>
  weights: Record<Name, number>
  names: Record<Name, string>
  text: string
  change: (weights: Record<Name, number>) => void
}

/** What counts in a programme, in points; rarely changed, and so shown when asked for. */
export function WeightFields<Name extends string>({ table, weights, names, text, change }: WeightFieldsProps<Name>) {
  const texts = useTexts(deskTexts)
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <div>
        <Words as="h3" look="rowTitle">
          {texts.weights}
        </Words>
        <Words look="meta">{text}</Words>
      </div>
      {isOpen &&
        (Object.keys(table) as Name[]).map((name) => (
          <WeightField
            key={name}
            label={names[name]}
            bounds={table[name]}
            points={weights[name]}
            choose={(points) => change({ ...weights, [name]: points })}
          />
        ))}
      <TextLink onPress={() => setIsOpen(!isOpen)}>{isOpen ? texts.hideWeights : texts.showWeights}</TextLink>
    </>
  )
}

interface WeightFieldProps {
  label: string
  bounds: WeightBounds
  points: number
  choose: (points: number) => void
}

/** Only what lies within the bounds can be chosen. */
function WeightField({ label, bounds: { usual, from, to }, points, choose }: WeightFieldProps) {
  const texts = useTexts(deskTexts)
  const steps = STEPS.filter((step) => step >= from && step <= to)
  const choices = [...new Set([...steps, usual, points])].toSorted((a, b) => a - b)
  return (
    <Field label={label}>
      <Select value={String(points)} onChange={(_event, { value }) => choose(Number(value))}>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {texts.points(choice, choice === usual)}
          </option>
        ))}
      </Select>
    </Field>
  )
}
