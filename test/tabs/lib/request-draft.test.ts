import { beforeEach, describe, expect, it } from '@jest/globals'
import { dropDraft, keepDraft, readDraft } from '../../../tabs/lib/request-draft.ts'

const DAY_MS = 86_400_000
const draft = { goal: 'Why is our stock query slow?', rhythm: 'once' } as const

describe('the draft of a mentoring request', () => {
  beforeEach(() => localStorage.clear())

  it('is still there within seven days and gone afterwards', () => {
    keepDraft('priya', draft, 0)
    expect(readDraft('priya', 7 * DAY_MS - 1)).toEqual(draft)
    expect(readDraft('priya', 7 * DAY_MS)).toBeNull()
    expect(localStorage).toHaveLength(0)
  })

  it('belongs to one mentor', () => {
    keepDraft('priya', draft)
    expect(readDraft('kofi')).toBeNull()
  })

  it('is dropped once it is sent', () => {
    keepDraft('priya', draft)
    dropDraft('priya')
    expect(readDraft('priya')).toBeNull()
  })

  it.each(['{', 'null', '{"goal":1,"savedAt":0,"rhythm":"once"}'])('ignores what another version left: %s', (text) => {
    localStorage.setItem('hallway.request-draft.priya', text)
    expect(readDraft('priya')).toBeNull()
  })
})
