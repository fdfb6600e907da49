import type { Handlers } from '../../feature.ts'
import { readMe } from './read-me.ts'
import { readPerson } from './read-person.ts'
import { updateAttention } from './update-attention.ts'
import { pause, updateNudges, updateOpenTo, updateProfile, updateWorkingHours } from './update-me.ts'

export const peopleApi = {
  getMe: readMe,
  updateProfile,
  updateOpenTo,
  updateWorkingHours,
  updateAttention,
  updateNudges,
  pause: async (context, { until }) => {
    await pause(context, until)
    return await readMe(context)
  },
  getPerson: async (context, { personId }) => await readPerson(context, personId),
} satisfies Partial<Handlers>
