import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { NOTE_MAX_LENGTH } from '../../../shared/follow-ups/limits.ts'
import { MyNote } from '../../../tabs/pages/person/my-note.tsx'
import { useEndpoint } from '../../../tabs/lib/query.ts'
import { personOf } from '../search/open-search.tsx'
import { openPart, wait } from './open-part.tsx'

const kofi = personOf('Kofi')

function NoteAboutKofi() {
  const note = useEndpoint('getNote', { personId: kofi.id })
  return note.data && <MyNote viewerId="viewer" person={kofi} saved={note.data.text} />
}

/** A server that keeps one note. */
async function openNote(text = '') {
  const kept = { text }
  const opened = await openPart(<NoteAboutKofi />, {
    getNote: () => ({ ...kept }),
    writeNote: (input: { text: string }) => Object.assign(kept, { text: input.text }),
  })
  return { ...opened, kept }
}

const field = (): HTMLTextAreaElement => screen.getByRole('textbox', { name: 'Your note about Kofi' })
const type = (text: string): boolean => fireEvent.change(field(), { target: { value: text } })

describe('the note about somebody', () => {
  beforeEach(() => {
    jest.useFakeTimers()
  })
  afterEach(() => {
    cleanup()
    sessionStorage.clear()
    jest.useRealTimers()
  })

  it('is saved once, a second after typing stops', async () => {
    const { server, kept } = await openNote('Likes trains.')
    type('Likes trains. Sister in')
    await wait(900)
    type('Likes trains. Sister in Porto.')
    await wait(900)
    expect(kept.text).toBe('Likes trains.')
    await wait(200)
    expect(kept.text).toBe('Likes trains. Sister in Porto.')
    expect(server.asked.filter(({ name }) => name === 'writeNote')).toHaveLength(1)
    expect(screen.getAllByText('Saved')).not.toHaveLength(0)
  })

  it('is saved at once when the panel is left', async () => {
    const { leave, kept } = await openNote()
    type('Owes me a recipe.')
    leave()
    await wait(10)
    expect(kept.text).toBe('Owes me a recipe.')
  })

  it('keeps what was typed without a connection, also where the panel is opened anew, and saves it later', async () => {
    const offline = await openNote('Before.')
    offline.server.isOffline = true
    type('Typed in the train.')
    await wait(1_100)
    expect(offline.kept.text).toBe('Before.')
    screen.getByText('Not saved yet. What you typed is kept here.')
    offline.leave()

    const { kept } = await openNote('Before.')
    expect(field().value).toBe('Typed in the train.')
    await wait(1_100)
    expect(kept.text).toBe('Typed in the train.')
    expect(sessionStorage).toHaveLength(0)
  })

  it('saves what was typed last when the connection is back', async () => {
    const { server, kept } = await openNote()
    server.isOffline = true
    type('First')
    await wait(1_100)
    type('First and second')
    server.isOffline = false
    fireEvent(window, new Event('online'))
    await wait(10)
    expect(kept.text).toBe('First and second')
  })

  it('says the limit, and neither cuts nor sends what is over it', async () => {
    const { server } = await openNote()
    type('x'.repeat(NOTE_MAX_LENGTH + 1))
    await wait(1_100)
    screen.getByText(/A note has at most 2,000 characters; this one has 2,001/)
    expect(field().value).toHaveLength(NOTE_MAX_LENGTH + 1)
    expect(server.asked.map(({ name }) => name)).not.toContain('writeNote')
  })

  it('is deleted, and back with Undo', async () => {
    const { kept } = await openNote('Prefers mornings.')
    fireEvent.click(screen.getByRole('button', { name: 'Delete note' }))
    await wait(100)
    expect([kept.text, field().value]).toEqual(['', ''])
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }))
    await wait(100)
    expect([kept.text, field().value]).toEqual(['Prefers mornings.', 'Prefers mornings.'])
  })

  it('of another reader of this browser is not shown', async () => {
    sessionStorage.setItem(`hallway.note.somebody-else.${kofi.id}`, 'Private')
    await openNote('Mine.')
    expect(field().value).toBe('Mine.')
  })
})
