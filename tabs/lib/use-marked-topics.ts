import { fold } from '../../shared/search/fold.ts'
import type { Topic } from '../components/topic-chips.tsx'
import { useEndpoint } from './query.ts'

type Mark = (names: readonly string[]) => Topic[]

/** Tints what another person offers where the viewer wants it, and what they want where the viewer has it. */
export function useMarkedTopics(): { offered: Mark; wanted: Mark } {
  const me = useEndpoint('getMe', {})
  const profile = me.data?.profile
  const wishes = foldAll([...(profile?.wantsToLearn ?? []), ...(profile?.asks ?? [])])
  const gifts = foldAll([...(profile?.skills ?? []), ...(profile?.offers ?? [])])
  return { offered: mark(wishes), wanted: mark(gifts) }
}

const foldAll = (names: readonly string[]): ReadonlySet<string> => new Set(names.map(fold))

const mark =
  (mine: ReadonlySet<string>): Mark =>
  (names) =>
    [...new Set(names)].map((name) => ({ name, meetsMyWish: mine.has(fold(name)) }))
