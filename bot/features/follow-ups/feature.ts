import type { Feature, Handlers } from '../../feature.ts'
import { addContact } from './add-contact.ts'
import { answerFollowUp } from './answer-follow-up.ts'
import { cardActions } from './card-actions.ts'
import { followUpOnMessage } from './follow-up-on-message.ts'
import { messages } from './messages.ts'
import { readNote, writeNote } from './notes.ts'
import { dropPromise, keepPromise, makePromise } from './promises.ts'
import { readNetwork } from './read-network.ts'
import { readTie } from './read-tie.ts'
import { removeContact } from './remove-contact.ts'
import { setCadence } from './set-cadence.ts'
import { sweepFollowUps } from './sweep.ts'
import { undoFollowUp } from './undo-follow-up.ts'

export const followUpsFeature: Feature = {
  cardActions,
  messages,
  messageActions: [followUpOnMessage],
  jobs: [{ name: 'follow-ups.sweep', everyMinutes: 5, run: sweepFollowUps }],
}

export const followUpsApi = {
  getNetwork: readNetwork,
  getTie: readTie,
  addContact: async (context, input) => {
    await addContact(context, input.personId)
    return await readTie(context, input)
  },
  removeContact: async (context, { personId }) => {
    await removeContact(context, personId)
    return {}
  },
  setCadence,
  getNote: readNote,
  writeNote,
  makePromise,
  keepPromise,
  dropPromise,
  answerFollowUp,
  undoFollowUp: async (context, input) => {
    await undoFollowUp(context, input)
    return {}
  },
} satisfies Partial<Handlers>
