import type { Feature, Handlers } from '../../feature.ts'
import { endFirstSteps } from './end-first-steps.ts'
import { readMe } from './read-me.ts'
import { readPerson } from './read-person.ts'
import { pairPauses } from './tell-pairs.ts'
import { updateAttention } from './update-attention.ts'
import { pause } from './pause.ts'
import { updateLanguage, updateNudges, updateOpenTo, updateWorkingHours } from './update-me.ts'
import { updateProfile } from './update-profile.ts'

export const peopleFeature: Feature = { messages: [pairPauses] }

export const peopleApi = {
  getMe: readMe,
  updateProfile,
  updateOpenTo,
  updateWorkingHours,
  updateAttention,
  updateNudges,
  updateLanguage,
  async pause(context, input) {
    await pause(context, input)
    return await readMe(context)
  },
  endFirstSteps,
  getPerson: async (context, { personId }) => await readPerson(context, personId),
} satisfies Partial<Handlers>
