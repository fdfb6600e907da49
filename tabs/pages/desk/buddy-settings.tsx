import { Field, Select } from '@fluentui/react-components'
import type { BuddySettings as Settings } from '../../../shared/introductions/buddy-programme.ts'
import { BUDDY_WEIGHTS } from '../../../shared/matching/buddy-weights.ts'
import { Card } from '../../components/card.tsx'
import { Section } from '../../components/section.tsx'
import { Words } from '../../components/text.tsx'
import { buddyDeskTexts } from '../../lib/i18n/buddy-desk.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useSession } from '../../lib/session.tsx'
import { usePatch } from '../../lib/use-patch.ts'
import { useSave } from '../../lib/use-save.ts'
import { useSettingsStyles } from './use-settings-styles.ts'

type Weight = keyof Settings['weights']

const modes = ['ask-first', 'direct'] as const
const weights = Object.keys(BUDDY_WEIGHTS) as Weight[]
const STEPS = [0, 2, 5, 10, 20, 50, 100, 200, 300, 400, 500, 600, 800, 1000]

/** Whether buddies are asked first, and what counts in choosing them; saved at once. */
export function BuddySettings({ settings }: { settings: Settings }) {
  const styles = useSettingsStyles()
  const texts = useTexts(buddyDeskTexts)
  const { call } = useSession()
  const save = useSave()
  const patch = usePatch()
  const change = async (next: Settings): Promise<void> => {
    const putBack = patch('getBuddyProgramme', (data) => ({ ...data, settings: next }))
    const worked = await save({
      run: () => call('updateBuddyProgramme', next),
      refresh: ['getBuddyProgramme'],
      unsaved: texts.unsaved,
      done: texts.saved,
    })
    if (!worked) putBack()
  }
  return (
    <Section heading={texts.settings}>
      <Card size="small" className={styles.fields}>
        <Field label={texts.mode}>
          <Select
            value={settings.mode}
            onChange={(_event, { value }) =>
              void change({ ...settings, mode: value === 'direct' ? 'direct' : 'ask-first' })
            }
          >
            {modes.map((mode) => (
              <option key={mode} value={mode}>
                {texts.modes[mode]}
              </option>
            ))}
          </Select>
        </Field>
        <Words as="h3" look="rowTitle">
          {texts.weights}
        </Words>
        <Words look="meta">{texts.weightsText}</Words>
        {weights.map((weight) => (
          <WeightField
            key={weight}
            weight={weight}
            points={settings.weights[weight]}
            choose={(points) => void change({ ...settings, weights: { ...settings.weights, [weight]: points } })}
          />
        ))}
      </Card>
    </Section>
  )
}

interface WeightFieldProps {
  weight: Weight
  points: number
  choose: (points: number) => void
}

/** Only what lies within the bounds can be chosen. */
function WeightField({ weight, points, choose }: WeightFieldProps) {
  const texts = useTexts(buddyDeskTexts)
  const { usual, from, to } = BUDDY_WEIGHTS[weight]
  const steps = STEPS.filter((step) => step >= from && step <= to)
  const choices = [...new Set([...steps, usual, points])].toSorted((a, b) => a - b)
  return (
    <Field label={texts.weightNames[weight]}>
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
