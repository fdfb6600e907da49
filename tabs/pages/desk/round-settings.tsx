import { Field, Select } from '@fluentui/react-components'
import type { CoffeeSettings } from '../../../shared/coffee/desk.ts'
import { ROUND_WEIGHTS } from '../../../shared/matching/rounds/weights.ts'
import { Card } from '../../components/card.tsx'
import { Section } from '../../components/section.tsx'
import { deskTexts } from '../../lib/i18n/desk.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useSession } from '../../lib/session.tsx'
import { usePatch } from '../../lib/use-patch.ts'
import { useSave } from '../../lib/use-save.ts'
import { useSettingsStyles } from './use-settings-styles.ts'
import { WeightFields } from './weight-fields.tsx'

const MEMORIES = [0, 4, 8, 13, 26, 52, 104]

/** Who lets rounds go, for how long nobody meets the same colleague again, and what counts; saved at once. */
export function RoundSettings({ settings }: { settings: CoffeeSettings }) {
  const styles = useSettingsStyles()
  const texts = useTexts(deskTexts)
  const { call } = useSession()
  const save = useSave()
  const patch = usePatch()
  const memories = [...new Set([...MEMORIES, settings.memoryWeeks])].toSorted((a, b) => a - b)
  const change = async (changed: Partial<CoffeeSettings>): Promise<void> => {
    const next = { ...settings, ...changed }
    const putBack = patch('getRounds', (data) => ({ ...data, settings: next }))
    const worked = await save({
      run: () => call('updateCoffeeSettings', next),
      refresh: ['getRounds'],
      unsaved: texts.settingsUnsaved,
      done: texts.settingsSaved,
    })
    if (!worked) putBack()
  }
  return (
    <Section heading={texts.settings}>
      <Card size="small" className={styles.fields}>
        <Field label={texts.releaseBy}>
          <Select
            value={settings.release}
            onChange={(_event, { value }) => void change({ release: value === 'approve' ? 'approve' : 'auto' })}
          >
            <option value="auto">{texts.byItself}</option>
            <option value="approve">{texts.byApproval}</option>
          </Select>
        </Field>
        <Field label={texts.memory}>
          <Select
            value={String(settings.memoryWeeks)}
            onChange={(_event, { value }) => void change({ memoryWeeks: Number(value) })}
          >
            {memories.map((weeks) => (
              <option key={weeks} value={weeks}>
                {weeks === 0 ? texts.noMemory : texts.weeks(weeks)}
              </option>
            ))}
          </Select>
        </Field>
        <WeightFields
          table={ROUND_WEIGHTS}
          weights={settings.weights}
          names={texts.coffeeWeights}
          text={texts.coffeeWeightsText}
          change={(weights) => void change({ weights })}
        />
      </Card>
    </Section>
  )
}
