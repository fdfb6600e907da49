import type { CadenceDays, Contact, DatedPromise } from '../../shared/follow-ups/schemas.ts'
import type { PersonSummary } from '../../shared/people/schemas.ts'
import { firstName } from '../components/person-line.ts'
import { contactTexts } from './i18n/contact.ts'
import { useTexts } from './i18n/use-texts.ts'
import { useSession } from './session.tsx'
import { CONTACT_ENDPOINTS, useChangeContact } from './use-follow-up.ts'
import { usePatch } from './use-patch.ts'
import { useDeferredSave } from './use-save.ts'

export const contactKey = (personId: string): string => `contact/${personId}`
export const promiseKey = (personId: string): string => `promise/${personId}`

interface ContactActions {
  /** Shown at once, and back where it was if it cannot be saved. */
  setCadence: (cadenceDays: CadenceDays) => void
  /** Resolves to whether it is saved. */
  makePromise: (promise: DatedPromise) => Promise<boolean>
  keepPromise: () => void
  dropPromise: () => void
  remove: () => void
}

/** What the viewer can change about one contact; all of it can be undone. */
export function useContactActions(person: PersonSummary): ContactActions {
  const { call } = useSession()
  const texts = useTexts(contactTexts)
  const change = useChangeContact()
  const saveLater = useDeferredSave()
  const patch = usePatch()
  const personId = person.id
  const name = firstName(person)

  const patchContact = (changed: Partial<Contact>): (() => void) => {
    const back = [
      patch('getNetwork', (network) => ({
        ...network,
        contacts: network.contacts.map((contact) =>
          contact.person.id === personId ? { ...contact, ...changed } : contact,
        ),
      })),
      patch('getTie', (tie) =>
        tie.contact?.person.id === personId ? { ...tie, contact: { ...tie.contact, ...changed } } : tie,
      ),
    ]
    return () => back.forEach((putBack) => putBack())
  }

  return {
    setCadence(cadenceDays) {
      const putBack = patchContact({ cadenceDays })
      void change({
        person,
        run: () => call('setCadence', { personId, cadenceDays }),
        done: texts.cadenceChanged[cadenceDays ?? 'none'](name),
        unsaved: texts.cadenceUnsaved(name),
      }).then((isSaved) => {
        if (!isSaved) putBack()
      })
    },
    makePromise: (promise) =>
      change({
        person,
        run: () => call('makePromise', { personId, ...promise }),
        done: texts.promiseSaved(name),
        unsaved: texts.promiseUnsaved(name),
      }),
    keepPromise: () =>
      void change({
        person,
        run: () => call('keepPromise', { personId }, { keepalive: true }),
        done: texts.promiseKept(name),
        unsaved: texts.promiseUnsaved(name),
        hides: promiseKey(personId),
      }),
    dropPromise: () =>
      void change({
        person,
        run: () => call('dropPromise', { personId }, { keepalive: true }),
        done: texts.promiseDropped(name),
        unsaved: texts.promiseUnsaved(name),
        hides: promiseKey(personId),
      }),
    // A note and a promise go with the contact for good: so it goes when the time to undo is over.
    remove: () =>
      saveLater({
        hides: contactKey(personId),
        done: texts.removed(name),
        run: () => call('removeContact', { personId }, { keepalive: true }),
        refresh: CONTACT_ENDPOINTS,
        unsaved: texts.removeUnsaved(name),
      }),
  }
}
