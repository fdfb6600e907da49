import { deskTexts } from '../../lib/i18n/desk.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useEndpoint } from '../../lib/query.ts'
import { useClock } from '../../lib/use-clock.ts'
import type { DeskPart } from './use-desk-part.ts'

/** How each part of the desk stands, in a few words; empty until that is known. */
export function usePartNotes(): Record<DeskPart, string> {
  const { notesOfParts: texts, roundOption } = useTexts(deskTexts)
  const clock = useClock()
  const rounds = useEndpoint('getRounds', {})
  const buddies = useEndpoint('getBuddyProgramme', {})
  const groups = useEndpoint('getDeskGroups', {})
  const newest = rounds.data?.items.toSorted((a, b) => b.round - a.round)[0]
  return {
    coffee: newest === undefined ? '' : roundOption(newest.round, clock.date(newest.goesOutOn)),
    buddies: buddies.data === undefined ? '' : texts.buddies(buddies.data.numbers.waiting),
    mentoring: texts.mentoring,
    groups: groups.data === undefined ? '' : texts.groups(groups.data.proposals.length, groups.data.reports.length),
    messages: texts.messages,
  }
}
