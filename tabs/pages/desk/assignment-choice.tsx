import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components'
import type { AssignmentSolution, DeskPlan } from '../../../shared/mentoring/assignment.ts'
import { Card } from '../../components/card.tsx'
import { Words } from '../../components/text.tsx'
import { assignmentDeskTexts } from '../../lib/i18n/assignment-desk.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'

const useStyles = makeStyles({
  choice: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(240px, 1fr))',
    gap: tokens.spacingHorizontalL,
  },
  solution: { display: 'grid', rowGap: tokens.spacingVerticalXS, alignContent: 'start' },
})

interface AssignmentChoiceProps {
  plans: readonly DeskPlan[]
  chosen: AssignmentSolution
  choose: (solution: AssignmentSolution) => void
}

/** The two ways to share out the mentors, what each promises, comes to, and costs beside the other. */
export function AssignmentChoice({ plans, chosen, choose }: AssignmentChoiceProps) {
  const styles = useStyles()
  const texts = useTexts(assignmentDeskTexts)
  const isSame = new Set(plans.map((plan) => pairsOf(plan))).size === 1
  return (
    <Card size="small">
      <RadioGroup
        className={styles.choice}
        aria-label={texts.choose}
        value={chosen}
        onChange={(_event, { value }) => choose(value === 'stable' ? 'stable' : 'heaviest')}
      >
        {plans.map((plan) => (
          <Radio
            key={plan.solution}
            value={plan.solution}
            label={<Solution plan={plan} other={isSame ? null : (plans.find((one) => one !== plan) ?? null)} />}
          />
        ))}
      </RadioGroup>
      {isSame && <Words look="meta">{texts.same}</Words>}
    </Card>
  )
}

function Solution({ plan, other }: { plan: DeskPlan; other: DeskPlan | null }) {
  const styles = useStyles()
  const texts = useTexts(assignmentDeskTexts)
  const { name, promise } = texts.solutions[plan.solution]
  const lines = [
    promise,
    texts.placed(plan.placed, plan.placed + plan.unplaced.length),
    texts.wishesMet(plan.wishesMet),
    ...(other === null ? [] : texts.costs(plan, other)),
  ]
  return (
    <span className={styles.solution}>
      <Words as="span" look="rowTitle">
        {name}
      </Words>
      {lines.map((line) => (
        <Words key={line} as="span">
          {line}
        </Words>
      ))}
    </span>
  )
}

function pairsOf({ pairs }: DeskPlan): string {
  return pairs.map(({ mentee, mentor }) => `${mentee.id} ${mentor.id}`).join()
}
