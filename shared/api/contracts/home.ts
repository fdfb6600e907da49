import { z } from 'zod/v4'
import { goal, goalStep, week } from '../../goals/schemas.ts'
import { hiddenPeople, hideFor, home, peopleToMeet } from '../../home/schemas.ts'
import { changes, changesInput } from '../../live/topics.ts'
import { me, personId } from '../../people/schemas.ts'
import { nothing, type Endpoints } from '../parts.ts'

export const homeContract = {
  getHome: { input: nothing, output: home },
  /** Apart from Home, so that what waits does not wait for it. */
  getPeopleToMeet: { input: nothing, output: peopleToMeet },
  /** What has changed for the viewer since they last asked, so that what is on screen is read again. */
  getChanges: { input: changesInput, output: changes },
  chooseGoal: { input: goal, output: week },
  tickStep: { input: z.object({ step: goalStep, done: z.boolean() }), output: week },
  hideSuggestion: { input: z.object({ personId, until: hideFor }), output: nothing },
  /** Of whom the viewer has said "Don't suggest again". */
  getHiddenPeople: { input: nothing, output: hiddenPeople },
  suggestAgain: { input: z.object({ personId }), output: hiddenPeople },
  /** Finished or skipped: they are not offered again. */
  endFirstSteps: { input: nothing, output: me },
} satisfies Endpoints
