import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useState } from 'react'
import { NOTE_MAX_LENGTH } from '../../../shared/follow-ups/limits.ts'
import type { PersonSummary } from '../../../shared/people/schemas.ts'
import { useFeedback } from '../../components/feedback.tsx'
import { firstName } from '../../components/person-line.ts'
import { noteTexts } from '../../lib/i18n/note.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { dropKept, keepText, readKept } from '../../lib/kept-text.ts'
import { useSession } from '../../lib/session.tsx'
import { useSave } from '../../lib/use-save.ts'

const SAVE_AFTER_MS = 1_000

export interface NoteState {
  text: string
  write: (text: string) => void
  /** Deletes it; the toast brings it back. */
  erase: () => void
  state: 'idle' | 'waiting' | 'saving' | 'saved' | 'unsaved'
  isTooLong: boolean
}

/**
 * The viewer's note about one person: saved one second after the last change, and when it is left. What
 * could not be saved is kept in this window and stands in the field again, also after a reload.
 */
export function useNote(viewerId: string, person: PersonSummary, saved: string): NoteState {
  const texts = useTexts(noteTexts)
  const { call } = useSession()
  const { announce, offerUndo } = useFeedback()
  const save = useSave()
  const queries = useQueryClient()
  const personId = person.id
  // Two people may use one browser, one after the other.
  const key = `hallway.note.${viewerId}.${personId}`
  const [draft, setDraft] = useState<string | null>(() => readKept(key))
  const [state, setState] = useState<NoteState['state']>(draft === null ? 'idle' : 'waiting')
  const text = draft ?? saved
  const isTooLong = text.trim().length > NOTE_MAX_LENGTH

  const saveText = async (wanted: () => string): Promise<boolean> =>
    await save({
      run: async () => {
        const sent = wanted()
        await call('writeNote', { personId, text: sent }, { keepalive: true })
        return sent
      },
      refresh: ['getNetwork', 'getTie'],
      unsaved: texts.notSaved(firstName(person)),
      onSaved: (sent) => {
        queries.setQueryData(['getNote', { personId }], { text: sent })
        if ((readKept(key) ?? sent) !== sent) return
        dropKept(key)
        setDraft((current) => (current === sent ? null : current))
        setState('saved')
      },
    })
  const saveDraft = useEffectEvent(async () => {
    if (isTooLong) return
    setState('saving')
    // A retry, however late, saves what was typed last.
    const isSaved = await saveText(() => readKept(key) ?? text)
    if (isSaved) announce(texts.saved)
    // Not where more was typed meanwhile: that is about to be saved.
    else setState((current) => (current === 'saving' ? 'unsaved' : current))
  })
  useEffect(() => {
    if (state !== 'waiting') return undefined
    const timer = setTimeout(() => void saveDraft(), SAVE_AFTER_MS)
    return () => clearTimeout(timer)
  }, [state, text])
  const saveBeforeLeaving = useEffectEvent(() => {
    if (state === 'waiting') void saveDraft()
  })
  useEffect(() => {
    const leave = (): void => saveBeforeLeaving()
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      leave()
    }
  }, [])

  const write = (next: string): void => {
    keepText(key, next)
    setDraft(next)
    setState('waiting')
  }
  const erase = (): void => {
    const before = text
    keepText(key, '')
    setDraft('')
    void saveText(() => readKept(key) ?? '').then((isSaved) => {
      if (!isSaved) {
        setState('unsaved')
        return
      }
      offerUndo({
        text: texts.erased(firstName(person)),
        undo: () => void saveText(() => before),
        settle: () => {},
      })
    })
  }
  return { text, write, erase, state, isTooLong }
}
