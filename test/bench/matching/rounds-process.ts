import { matchRound } from '../../../shared/matching/rounds/match-round.ts'
import { firstRound } from './rounds-company.ts'

/** Matches one round of as many people as the argument says and prints what it took. */
const input = firstRound(Number(process.argv[2]), 'worldwide', 5)
const from = performance.now()
const { leftOut, score, bound } = matchRound(input)
console.log(
  JSON.stringify({
    milliseconds: performance.now() - from,
    // In kilobytes on every platform.
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
    leftOut: leftOut.length,
    ofBound: (100 * score) / bound,
  }),
)
