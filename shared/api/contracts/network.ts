import { z } from 'zod/v4'
import { cadenceDays, followUpAnswer, followUpUndo, network, note, promise, tie } from '../../follow-ups/schemas.ts'
import { personId } from '../../people/schemas.ts'
import { nothing, type Endpoints } from '../parts.ts'

export const networkContract = {
  getNetwork: { input: nothing, output: network },
  getTie: { input: z.object({ personId }), output: tie },
  /** Adding somebody who is a contact already changes nothing. */
  addContact: { input: z.object({ personId }), output: tie },
  /** With its note and promise; what the two did together is not forgotten. */
  removeContact: { input: z.object({ personId }), output: nothing },
  setCadence: { input: z.object({ personId, cadenceDays }), output: followUpUndo },
  /** The only place a note's text comes from, and only to who wrote it. */
  getNote: { input: z.object({ personId }), output: note },
  writeNote: { input: note.extend({ personId }), output: note },
  /** Whoever is promised something becomes a contact. A new promise takes the place of the former. */
  makePromise: { input: promise.extend({ personId }), output: followUpUndo },
  /** Keeping a promise is a contact. */
  keepPromise: { input: z.object({ personId }), output: followUpUndo },
  dropPromise: { input: z.object({ personId }), output: followUpUndo },
  answerFollowUp: { input: z.intersection(z.object({ personId }), followUpAnswer), output: followUpUndo },
  /** Takes back what any of the above that answers with an undo has changed. */
  undoFollowUp: { input: followUpUndo.extend({ personId }), output: nothing },
} satisfies Endpoints
