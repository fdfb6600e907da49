import { z } from 'zod/v4'
import {
  attention,
  me,
  nudges,
  openTo,
  ownProfile,
  pausable,
  pauseEnd,
  personDetail,
  personId,
  personSummary,
  preferences,
  workingHours,
} from '../../people/schemas.ts'
import { erasure, neverPairs, personalExport } from '../../privacy/schemas.ts'
import { page, pageInput } from '../page.ts'
import { match, nothing, type Endpoints } from '../parts.ts'

/** A tab from before fields could be hidden says nothing of it, and changes nothing of it. */
const typedProfile = ownProfile.partial({ hidden: true })

export const peopleContract = {
  getMe: { input: nothing, output: me },
  /** With `was`, what the form began with, a change made elsewhere meanwhile is kept, or is a conflict. */
  updateProfile: { input: typedProfile.extend({ was: typedProfile.optional() }), output: me },
  /** Changes what is named. */
  updateOpenTo: { input: openTo.partial(), output: me },
  updateWorkingHours: { input: workingHours, output: me },
  updateAttention: { input: attention, output: me },
  /** Null resumes at once. */
  pause: { input: z.object({ programme: pausable.default('everything'), until: pauseEnd.nullable() }), output: me },
  updateLanguage: { input: preferences.pick({ language: true }), output: me },
  updateNudges: { input: nudges, output: me },

  getNeverPairs: { input: nothing, output: neverPairs },
  addNeverPair: { input: z.object({ personId }), output: neverPairs },
  removeNeverPair: { input: z.object({ personId }), output: neverPairs },
  exportMe: { input: nothing, output: personalExport },
  getErasure: { input: nothing, output: erasure },
  askErasure: { input: nothing, output: erasure },
  stay: { input: nothing, output: erasure },

  searchPeople: {
    input: pageInput.extend({
      text: z.string().max(10_000).default(''),
      skill: z.string().max(200).optional(),
      department: z.string().max(200).optional(),
      office: z.string().max(200).optional(),
      language: z.string().max(200).optional(),
      mentor: z.stringbool().optional(),
      hasRoom: z.stringbool().optional(),
    }),
    output: page(z.object({ person: personSummary, reason: z.string().nullable() })).extend({ match }),
  },
  getPerson: { input: z.object({ personId }), output: personDetail },
} satisfies Endpoints
