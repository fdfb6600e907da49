import { matchRound } from '../../shared/matching/rounds/match-round.ts'
import type { RoundInput } from '../../shared/matching/rounds/round.ts'
import { answerInThread } from './answer-in-thread.ts'

await answerInThread((input) => matchRound(input as RoundInput))
