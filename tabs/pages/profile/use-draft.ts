import { useCallback, useEffect, useEffectEvent, useState } from 'react'
import { mergeFields } from '../../../shared/people/merge-fields.ts'
import type { Me } from '../../../shared/people/schemas.ts'
import { useFeedback } from '../../components/feedback.tsx'
import { profileTexts } from '../../lib/i18n/profile.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { ProblemError } from '../../lib/problem-error.ts'
import { useSession } from '../../lib/session.tsx'
import { useSaveMe } from '../../lib/use-save-me.ts'
import { dropDraft, keepDraft, readDraft, type KeptDraft } from './kept-draft.ts'

const SAVE_AFTER_MS = 1_000

export type SaveState = 'idle' | 'saving' | 'saved'

/** Another window has changed the same meanwhile: one of the two has to go. */
export interface Conflict {
  keepThis: () => void
  takeOther: () => void
}

export interface Draft<Content> {
  draft: Content
  change: (changed: Partial<Content>) => void
  state: SaveState
  conflict: Conflict | null
}

interface DraftOptions<Content> {
  /** What the server has of it. */
  read: (me: Me) => Content
  /** @param was what the draft began with. */
  save: (draft: Content, was: Content) => Promise<Me>
  /** Tells it from another draft. */
  about: string
  /** A draft that is not stays on the page and is not saved. */
  isValid?: (draft: Content) => boolean
}

/**
 * Something of the viewer while it is edited: saved one second after the last change, and when the page is left.
 * What is not saved yet outlives a failed save and a reload.
 */
export function useDraft<Content extends object>(
  me: Me,
  { read, save, about, isValid }: DraftOptions<Content>,
): Draft<Content> {
  const texts = useTexts(profileTexts)
  const { announce } = useFeedback()
  const { call } = useSession()
  const saveMe = useSaveMe()
  const [began] = useState(() => readDraft(about, read(me)))
  const [content, setContent] = useState<KeptDraft<Content>>(began ?? { draft: read(me), was: read(me) })
  const [isDirty, setIsDirty] = useState(began !== null)
  const [state, setState] = useState<SaveState>('idle')
  const [other, setOther] = useState<Content | null>(null)

  const settle = (saved: Content, { draft: sent, was }: KeptDraft<Content>): void => {
    setContent((current) => ({ draft: mergeFields({ was, typed: current.draft, saved }).merged, was: saved }))
    dropDraft(about, sent)
    setState('saved')
    announce(texts.saved)
  }
  const send = async (sent: KeptDraft<Content>): Promise<Me> => {
    try {
      const saved = await save(sent.draft, sent.was)
      settle(read(saved), sent)
      return saved
    } catch (error) {
      if (!(error instanceof ProblemError && error.code === 'conflict')) throw error
      const now = await call('getMe', {})
      setOther(read(now))
      setState('idle')
      return now
    }
  }
  const saveContent = useEffectEvent(async () => {
    if (isValid?.(content.draft) === false) return
    setIsDirty(false)
    setOther(null)
    setState('saving')
    const worked = await saveMe({ run: () => send(content), unsaved: texts.unsaved, about })
    if (!worked) setState('idle')
  })
  useEffect(() => {
    if (!isDirty) return undefined
    const timer = setTimeout(() => void saveContent(), SAVE_AFTER_MS)
    return () => clearTimeout(timer)
  }, [isDirty, content])
  const saveBeforeLeaving = useEffectEvent(() => {
    if (isDirty) void saveContent()
  })
  useEffect(() => () => saveBeforeLeaving(), [])

  const begin = useCallback(
    (next: KeptDraft<Content>) => {
      setContent(next)
      setIsDirty(true)
      setOther(null)
      keepDraft(about, next)
    },
    [about],
  )
  const change = useCallback(
    (changed: Partial<Content>) => begin({ ...content, draft: { ...content.draft, ...changed } }),
    [begin, content],
  )
  const conflict = other && {
    keepThis: () => begin({ draft: content.draft, was: other }),
    takeOther: () => begin({ draft: other, was: other }),
  }
  return { draft: content.draft, change, state, conflict }
}
