import type { ColumnType, Generated } from 'kysely'
import type { RoundState, RoundSummary } from '../../shared/coffee/desk.ts'
import type { CoffeeFrequency, CoffeeMatchState, CoffeeSize } from '../../shared/coffee/schemas.ts'
import type { LeftOutReason, Link, Relaxation, RoundNote } from '../../shared/matching/rounds/round.ts'
import type { RoundWeights } from '../../shared/matching/rounds/weights.ts'
import type { DateText, Json, TenantRow } from './column-types.ts'

/** What programme managers have set for coffee rounds; without a row everything is as usual. */
export interface CoffeeSettingsTable extends TenantRow {
  release: Generated<'auto' | 'approve'>
  memory_weeks: Generated<number>
  weights: Json<Partial<RoundWeights>>
}

export interface CoffeeMemberTable extends TenantRow {
  person_id: string
  frequency_weeks: CoffeeFrequency
  size: CoffeeSize
  joined_at: Date
  /** The last round that went out with them in a match. */
  last_round: number | null
  /** The round from which they take part again after skipping. */
  not_before: Generated<number>
}

/** A coffee round; its number is that of the week whose Monday it goes out on. */
export interface RoundTable extends TenantRow {
  round_number: number
  goes_out_on: DateText
  state: Generated<RoundState>
  /** As it was set when the round was opened. */
  release: 'auto' | 'approve'
  memory_weeks: number
  approved_at: Date | null
  opened_at: Date
  released_at: Date | null
  closed_at: Date | null
  notes: Json<RoundNote[]>
  /** Of a closed round; null until it has been summed. */
  sums: ColumnType<RoundSums | null, undefined, never>
}

/** People in matches, how many matches of two and of more, how many are held back, and who was left out. */
export type RoundSums = Pick<RoundSummary, 'people' | 'pairs' | 'groups' | 'held' | 'leftOut'>

export interface RoundMatchTable extends TenantRow {
  match_id: string
  round_number: number
  state: CoffeeMatchState
  organiser_id: string
  /** Terms and reasons of every pair, as they were when it was made. */
  links: Json<Link[]>
  score: number
  relaxation: Relaxation | null
  /** How long its people have to meet. */
  weeks: CoffeeFrequency
  introduced_at: Date | null
  met_at: Date | null
  ended_at: Date | null
}

/** Everybody who is or was in a match. */
export interface RoundSeatTable extends TenantRow {
  match_id: string
  person_id: string
  round_number: number
  /** Private to the person; null while they are in the match. `moved`: the match ended around them. */
  left_because: 'not-a-fit' | 'undeliverable' | 'left' | 'moved' | null
  left_at: Date | null
  answer: 'met' | 'not-yet' | null
  answered_at: Date | null
}

/** What became of everybody whose turn it was. */
export interface RoundMemberTable extends TenantRow {
  round_number: number
  person_id: string
  /** waiting: to be matched again; out: takes no part (any more), and is shown to nobody. */
  state: 'matched' | 'waiting' | 'left-out' | 'out'
  reason: LeftOutReason | 'paused' | 'skipped' | 'unreachable' | 'late' | null
  size: CoffeeSize
  /** Rounds in a row that left them out, this one included. */
  rounds_waited: Generated<number>
}
