import type { GoalStep } from '../../shared/goals/schemas.ts'
import type { DateText, TenantRow } from './column-types.ts'

/** The steps that somebody has chosen for their weeks; without a row they have chosen none yet. */
export interface WeeklyGoalTable extends TenantRow {
  person_id: string
  steps: GoalStep[]
}

/** A step ticked by hand; what Hallway sees happen needs no tick. */
export interface GoalTickTable extends TenantRow {
  person_id: string
  /** The Monday of the person's own week. */
  week_of: DateText
  step: GoalStep
}

/** Somebody whom `person_id` does not want to be shown as a suggestion; seen by nobody else. */
export interface HiddenSuggestionTable extends TenantRow {
  person_id: string
  other_id: string
  /** The first date on which they may be suggested again; null for never. */
  until: DateText | null
}
