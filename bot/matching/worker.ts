import { parentPort, workerData } from 'node:worker_threads'
import { matchRound } from '../../shared/matching/rounds/match-round.ts'
import type { RoundInput } from '../../shared/matching/rounds/round.ts'

parentPort?.postMessage(matchRound(workerData as RoundInput))
