import type { EventDraft } from '../../shared/events/draft.ts'

/** A lunch in London on the Thursday of the tests' first week; what a test is about it says itself. */
export function draftOf(facts: Partial<EventDraft> = {}): EventDraft {
  return {
    title: 'Data lunch',
    description: '',
    place: 'Atlas room',
    joinUrl: '',
    groupId: null,
    coHostIds: [],
    capacity: null,
    allDay: false,
    startDate: '2026-11-26',
    startTime: '12:00',
    endDate: '2026-11-26',
    endTime: '13:00',
    timeZone: 'Europe/London',
    repeats: 'never',
    until: '',
    ...facts,
  }
}
