import type { Feature, Handlers } from '../../feature.ts'
import { askErasure, readErasure, stay } from './erasure.ts'
import { exportMe } from './export-me.ts'
import { eraseWhoAsked } from './jobs.ts'
import { addNeverPair, readNeverPairs, removeNeverPair } from './never-pairs.ts'

export const privacyFeature: Feature = { jobs: [eraseWhoAsked] }

export const privacyApi = {
  getNeverPairs: readNeverPairs,
  addNeverPair,
  removeNeverPair,
  exportMe,
  getErasure: readErasure,
  askErasure,
  stay,
} satisfies Partial<Handlers>
