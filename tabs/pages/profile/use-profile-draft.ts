import { useCallback, useEffect, useEffectEvent, useState } from 'react'
import type { Profile } from '../../../shared/people/schemas.ts'
import { useFeedback } from '../../components/feedback.tsx'
import { profileTexts } from '../../lib/i18n/profile.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useSession } from '../../lib/session.tsx'
import { useSaveMe } from '../../lib/use-save-me.ts'

const SAVE_AFTER_MS = 1_000

export type SaveState = 'idle' | 'saving' | 'saved'

/** The profile while it is edited: saved one second after the last change, and when the page is left. */
export function useProfileDraft(saved: Profile): {
  draft: Profile
  change: (changed: Partial<Profile>) => void
  state: SaveState
} {
  const texts = useTexts(profileTexts)
  const { announce } = useFeedback()
  const { call } = useSession()
  const saveMe = useSaveMe()
  const [draft, setDraft] = useState(saved)
  const [isDirty, setIsDirty] = useState(false)
  const [state, setState] = useState<SaveState>('idle')

  const save = useEffectEvent(async () => {
    setIsDirty(false)
    setState('saving')
    const worked = await saveMe({
      run: () => call('updateProfile', draft, { keepalive: true }),
      unsaved: texts.unsaved,
      about: 'profile',
    })
    setState(worked ? 'saved' : 'idle')
    if (worked) announce(texts.saved)
  })
  useEffect(() => {
    if (!isDirty) return undefined
    const timer = setTimeout(() => void save(), SAVE_AFTER_MS)
    return () => clearTimeout(timer)
  }, [isDirty, draft])
  const saveBeforeLeaving = useEffectEvent(() => {
    if (isDirty) void save()
  })
  useEffect(() => () => saveBeforeLeaving(), [])

  const change = useCallback((changed: Partial<Profile>) => {
    setDraft((current) => ({ ...current, ...changed }))
    setIsDirty(true)
  }, [])
  return { draft, change, state }
}
