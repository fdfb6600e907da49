import { z } from 'zod/v4'
import {
  askIntroductionInput,
  introducePeopleInput,
  introductionAnswer,
  openIntroduction,
} from '../../introductions/personal.ts'
import { checkInAnswer, checkInDay, introduction } from '../../introductions/schemas.ts'
import { personId } from '../../people/schemas.ts'
import { groupThanks, sharedGroups, thankInput } from '../../thanks/schemas.ts'
import { nothing, type Endpoints } from '../parts.ts'

export const introductionsContract = {
  getIntroductions: { input: nothing, output: z.object({ items: z.array(introduction) }) },
  answerBuddyAsk: {
    input: z.object({ introductionId: z.guid(), answer: z.enum(['accept', 'not-now']) }),
    output: nothing,
  },
  answerCheckIn: {
    input: z.object({ introductionId: z.guid(), day: z.coerce.number().pipe(checkInDay), answer: checkInAnswer }),
    output: z.object({ meetings: z.int() }),
  },
  endIntroduction: { input: z.object({ introductionId: z.guid() }), output: nothing },

  draftIntroduction: {
    input: z.object({ firstId: personId, secondId: personId }),
    output: z.object({ reason: z.string() }),
  },
  introducePeople: { input: introducePeopleInput, output: nothing },
  /** The actor would like to meet somebody, who is asked first. */
  askIntroduction: { input: askIntroductionInput, output: nothing },
  /** Those that the viewer has asked for. */
  getOpenIntroductions: { input: nothing, output: z.object({ items: z.array(openIntroduction) }) },
  withdrawIntroduction: { input: z.object({ introductionId: z.guid() }), output: nothing },
  answerIntroduction: {
    input: z.object({ introductionId: z.guid(), answer: introductionAnswer }),
    output: z.object({ introduced: z.boolean() }),
  },
  thank: { input: thankInput, output: nothing },
  /** The group reads it no more; the two keep it. */
  keepThanksPrivate: { input: z.object({ thanksId: z.guid() }), output: nothing },
  /** With the viewer. */
  getSharedGroups: { input: z.object({ personId }), output: sharedGroups },
  /** The latest, for members; empty for everybody else. */
  getGroupThanks: { input: z.object({ groupId: z.guid() }), output: z.object({ items: z.array(groupThanks) }) },
} satisfies Endpoints
