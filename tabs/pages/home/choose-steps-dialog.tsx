import { Checkbox } from '@fluentui/react-components'
import { useState } from 'react'
import { goalLadder, MOST_STEPS } from '../../../shared/goals/ladder.ts'
import type { GoalStep } from '../../../shared/goals/schemas.ts'
import { DialogForm } from '../../components/dialog-form.tsx'
import { OpenDialog } from '../../components/open-dialog.tsx'
import { Words } from '../../components/text.tsx'
import { commonTexts } from '../../lib/i18n/common.ts'
import { chooseStepsTexts } from '../../lib/i18n/choose-steps.ts'
import { weekTexts } from '../../lib/i18n/week.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'

interface ChooseStepsDialogProps {
  chosen: readonly GoalStep[]
  onChoose: (steps: GoalStep[]) => void
  onClose: () => void
}

/** Which steps a week has, up the ladder. */
export function ChooseStepsDialog({ chosen, onChoose, onClose }: ChooseStepsDialogProps) {
  const texts = useTexts(chooseStepsTexts)
  const { toDo } = useTexts(weekTexts)
  const common = useTexts(commonTexts)
  const [steps, setSteps] = useState(chosen)
  const isFull = steps.length >= MOST_STEPS
  return (
    <OpenDialog onClose={onClose}>
      <DialogForm
        title={texts.title}
        action={common.save}
        onSubmit={() => {
          onClose()
          onChoose([...steps])
        }}
      >
        <Words>{texts.text}</Words>
        {goalLadder.map((step) => (
          <div key={step}>
            <Checkbox
              label={toDo[step]}
              checked={steps.includes(step)}
              disabled={isFull && !steps.includes(step)}
              onChange={(_event, { checked }) =>
                setSteps(checked === true ? [...steps, step] : steps.filter((other) => other !== step))
              }
            />
          </div>
        ))}
      </DialogForm>
    </OpenDialog>
  )
}
