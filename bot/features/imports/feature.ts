import type { Feature } from '../../feature.ts'
import { extendOccurrences } from './extend-occurrences.ts'

const MINUTES_A_DAY = 1_440

/** Files come in through the command line; what stays behind is the horizon that moves every day. */
export const importsFeature: Feature = {
  jobs: [{ name: 'extend-occurrences', everyMinutes: MINUTES_A_DAY, run: extendOccurrences }],
}
