import type { MentoringSettings as Settings } from '../../../shared/mentoring/assignment.ts'
import { MENTOR_WEIGHTS } from '../../../shared/matching/mentor-weights.ts'
import { Card } from '../../components/card.tsx'
import { QueryRegion } from '../../components/query-region.tsx'
import { Section } from '../../components/section.tsx'
import { ListSkeleton } from '../../components/skeletons.tsx'
import { assignmentDeskTexts } from '../../lib/i18n/assignment-desk.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useEndpoint } from '../../lib/query.ts'
import { useSession } from '../../lib/session.tsx'
import { usePatch } from '../../lib/use-patch.ts'
import { useSave } from '../../lib/use-save.ts'
import { useSettingsStyles } from './use-settings-styles.ts'
import { WeightFields } from './weight-fields.tsx'

/** What counts in sharing out the mentors; saved at once. */
export function MentoringSettings() {
  const texts = useTexts(assignmentDeskTexts)
  const settings = useEndpoint('getMentoringSettings', {})
  return (
    <Section heading={texts.settings}>
      <QueryRegion query={settings} what={texts.settings} skeleton={<ListSkeleton count={1} />}>
        {(data) => <Weights settings={data} />}
      </QueryRegion>
    </Section>
  )
}

function Weights({ settings }: { settings: Settings }) {
  const styles = useSettingsStyles()
  const texts = useTexts(assignmentDeskTexts)
  const { call } = useSession()
  const save = useSave()
  const patch = usePatch()
  const change = async (next: Settings): Promise<void> => {
    const putBack = patch('getMentoringSettings', () => next)
    const worked = await save({
      run: () => call('updateMentoringSettings', next),
      refresh: ['getMentoringSettings', 'getAssignment'],
      unsaved: texts.settingsUnsaved,
      done: texts.settingsSaved,
    })
    if (!worked) putBack()
  }
  return (
    <Card size="small" className={styles.fields}>
      <WeightFields
        table={MENTOR_WEIGHTS}
        weights={settings.weights}
        names={texts.weightNames}
        text={texts.weightsText}
        change={(weights) => void change({ weights })}
      />
    </Card>
  )
}
