import type { Feature, Handlers } from '../../feature.ts'
import { pruneChanges } from './prune-changes.ts'
import { readChanges } from './read-changes.ts'

export const liveFeature: Feature = { jobs: [pruneChanges] }

export const liveApi = { getChanges: readChanges } satisfies Partial<Handlers>
