import { useCallback, useEffect, useEffectEvent, useState } from 'react'
import type { Me } from '../../../shared/people/schemas.ts'
import { useFeedback } from '../../components/feedback.tsx'
import { profileTexts } from '../../lib/i18n/profile.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useSaveMe } from '../../lib/use-save-me.ts'

const SAVE_AFTER_MS = 1_000

export type SaveState = 'idle' | 'saving' | 'saved'

export interface Draft<Content> {
  draft: Content
  change: (changed: Partial<Content>) => void
  state: SaveState
}

interface DraftOptions<Content> {
  save: (draft: Content) => Promise<Me>
  /** Tells its failure from another draft's. */
  about: string
  /** A draft that is not stays on the page and is not saved. */
  isValid?: (draft: Content) => boolean
}

/** Something of the viewer while it is edited: saved one second after the last change, and when the page is left. */
export function useDraft<Content>(saved: Content, { save, about, isValid }: DraftOptions<Content>): Draft<Content> {
  const texts = useTexts(profileTexts)
  const { announce } = useFeedback()
  const saveMe = useSaveMe()
  const [draft, setDraft] = useState(saved)
  const [isDirty, setIsDirty] = useState(false)
  const [state, setState] = useState<SaveState>('idle')

  const saveDraft = useEffectEvent(async () => {
    if (isValid?.(draft) === false) return
    setIsDirty(false)
    setState('saving')
    const worked = await saveMe({ run: () => save(draft), unsaved: texts.unsaved, about })
    setState(worked ? 'saved' : 'idle')
    if (worked) announce(texts.saved)
  })
  useEffect(() => {
    if (!isDirty) return undefined
    const timer = setTimeout(() => void saveDraft(), SAVE_AFTER_MS)
    return () => clearTimeout(timer)
  }, [isDirty, draft])
  const saveBeforeLeaving = useEffectEvent(() => {
    if (isDirty) void saveDraft()
  })
  useEffect(() => () => saveBeforeLeaving(), [])

  const change = useCallback((changed: Partial<Content>) => {
    setDraft((current) => ({ ...current, ...changed }))
    setIsDirty(true)
  }, [])
  return { draft, change, state }
}
