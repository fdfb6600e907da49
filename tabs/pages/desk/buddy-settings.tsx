import { Field, Select } from '@fluentui/react-components'
import type { BuddySettings as Settings } from '../../../shared/introductions/buddy-programme.ts'
import { BUDDY_WEIGHTS } from '../../../shared/matching/buddy-weights.ts'
import { Card } from '../../components/card.tsx'
import { Section } from '../../components/section.tsx'
import { buddyDeskTexts } from '../../lib/i18n/buddy-desk.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useSession } from '../../lib/session.tsx'
import { usePatch } from '../../lib/use-patch.ts'
import { useSave } from '../../lib/use-save.ts'
import { useSettingsStyles } from './use-settings-styles.ts'
import { WeightFields } from './weight-fields.tsx'

const modes = ['ask-first', 'direct'] as const

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
        <WeightFields
          table={BUDDY_WEIGHTS}
          weights={settings.weights}
          names={texts.weightNames}
          text={texts.weightsText}
          change={(weights) => void change({ ...settings, weights })}
        />
      </Card>
    </Section>
  )
}
