import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { UndoToast } from '../../../tabs/components/undo-toast.tsx'
import { UNDO_MS } from '../../../tabs/components/use-undo-window.ts'
import { SessionContext } from '../../../tabs/lib/session.tsx'

const session = {
  call: () => Promise.reject(new Error('not used')),
  teams: { inTeams: false, viewerId: '', locale: 'en', theme: 'default', subPage: null },
  locale: 'en-GB',
} as const

function showToast() {
  const undo = jest.fn()
  const settle = jest.fn()
  const onGone = jest.fn()
  const { unmount } = render(
    <SessionContext value={session}>
      <UndoToast text="Follow-up with Bo-ra marked done." undo={undo} settle={settle} onGone={onGone} />
    </SessionContext>,
  )
  return { undo, settle, onGone, unmount, toast: screen.getByRole('region') }
}

const wait = (milliseconds: number): void => act(() => jest.advanceTimersByTime(milliseconds))

describe('the undo toast', () => {
  beforeEach(() => {
    jest.useFakeTimers()
  })
  afterEach(() => {
    cleanup()
    jest.useRealTimers()
  })

  it('settles when the time is over', () => {
    const { settle, onGone, undo } = showToast()
    wait(UNDO_MS - 1)
    expect(settle).not.toHaveBeenCalled()
    wait(1)
    expect(settle).toHaveBeenCalledTimes(1)
    expect(onGone).toHaveBeenCalledTimes(1)
    expect(undo).not.toHaveBeenCalled()
  })

  it('stays while it is pointed at or focused', () => {
    const { settle, toast } = showToast()
    fireEvent.pointerEnter(toast)
    wait(UNDO_MS * 3)
    expect(settle).not.toHaveBeenCalled()
    fireEvent.pointerLeave(toast)
    wait(UNDO_MS)
    expect(settle).toHaveBeenCalledTimes(1)
  })

  it('undoes at the press of Undo and never settles afterwards', () => {
    const { undo, settle, unmount } = showToast()
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
    wait(UNDO_MS * 2)
    unmount()
    expect(undo).toHaveBeenCalledTimes(1)
    expect(settle).not.toHaveBeenCalled()
  })

  it('undoes with Ctrl+Z, unless somebody is typing', () => {
    const { undo } = showToast()
    const field = document.body.appendChild(document.createElement('textarea'))
    fireEvent.keyDown(field, { key: 'z', ctrlKey: true })
    expect(undo).not.toHaveBeenCalled()
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true })
    expect(undo).toHaveBeenCalledTimes(1)
    field.remove()
  })

  it('settles once when the page is left before the time is over', () => {
    const { settle, unmount } = showToast()
    fireEvent(window, new Event('pagehide'))
    unmount()
    expect(settle).toHaveBeenCalledTimes(1)
  })
})
