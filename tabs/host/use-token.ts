import { useCallback, useRef } from 'react'
import { issueToken } from './dev-api.ts'

/** A fresh token is fetched this long before the old one ends. */
const MARGIN_MS = 60_000

/** Hands out the person's token and keeps it until it is about to expire, as Teams does. */
export function useToken(personId: string | undefined): () => Promise<string> {
  const kept = useRef<{ personId: string; token: string; expiresAt: number } | null>(null)
  return useCallback(async () => {
    if (personId === undefined) throw new Error('Nobody is signed in.')
    const current = kept.current
    if (current?.personId === personId && current.expiresAt - MARGIN_MS > Date.now()) return current.token
    const { token, expiresAt } = await issueToken(personId)
    kept.current = { personId, token, expiresAt: Date.parse(expiresAt) }
    return token
  }, [personId])
}
