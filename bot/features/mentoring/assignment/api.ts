import { requireManager } from '../../../context.ts'
import type { Handlers } from '../../../feature.ts'
import { cancelAssignment } from './cancel-assignment.ts'
import { holdPair } from './hold-pair.ts'
import { joinAssignment } from './join-assignment.ts'
import { leaveAssignment } from './leave-assignment.ts'
import { openAssignment } from './open-assignment.ts'
import { readForDesk } from './read-for-desk.ts'
import { readMyAssignment } from './read-my-assignment.ts'
import { releaseAssignment } from './release-assignment.ts'
import { readSettings, updateSettings } from './settings.ts'

export const assignmentApi = {
  getMyAssignment: async (context) => await readMyAssignment(context),
  joinAssignment,
  leaveAssignment: async (context) => await leaveAssignment(context),
  getAssignment: async (context) => {
    requireManager(context)
    return { assignment: await readForDesk(context) }
  },
  openAssignment,
  holdAssignmentPair: holdPair,
  releaseAssignment,
  cancelAssignment,
  getMentoringSettings: async (context) => {
    requireManager(context)
    return await readSettings(context)
  },
  updateMentoringSettings: updateSettings,
} satisfies Partial<Handlers>
