import type { Feature, Handlers } from '../../feature.ts'
import { askErasure, readErasure, stay } from './erasure.ts'
import { exportMe } from './export-me.ts'
import { eraseWhoAsked } from './jobs.ts'

export const privacyFeature: Feature = { jobs: [eraseWhoAsked] }

export const privacyApi = {
  exportMe,
  getErasure: readErasure,
  askErasure,
  stay,
} satisfies Partial<Handlers>
