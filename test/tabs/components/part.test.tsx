import { afterEach, beforeEach, expect, it, jest } from '@jest/globals'
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { Part } from '../../../tabs/components/part.tsx'
import { lazyCode } from '../../../tabs/lib/lazy-code.tsx'
import { renderTab } from '../render-tab.tsx'

beforeEach(() => {
  jest.useFakeTimers()
})
afterEach(() => {
  cleanup()
  jest.useRealTimers()
})

const wait = async (milliseconds: number): Promise<void> =>
  await act(async () => await jest.advanceTimersByTimeAsync(milliseconds))

it('says that what was to open did not load, and opens it the next time', async () => {
  let isOnline = false
  const Code = lazyCode(() => {
    if (isOnline) return Promise.resolve(() => <p>The form</p>)
    return Promise.reject(new TypeError('Failed to fetch dynamically imported module'))
  })
  function Page() {
    const [isOpen, setIsOpen] = useState(false)
    return (
      <>
        <button onClick={() => setIsOpen(true)}>Open</button>
        <Part onBroken={() => setIsOpen(false)}>{isOpen && <Code />}</Part>
      </>
    )
  }
  // React tells of what a boundary has caught.
  const told = jest.spyOn(console, 'error').mockImplementation(() => {})
  renderTab(<Page />, { address: '/tab', call: () => new Promise(() => {}) })
  const open = async (): Promise<void> => {
    fireEvent.click(screen.getByRole('button', { name: 'Open' }))
    await wait(0)
  }
  const notice = () => screen.queryByText(/^This did not load/, { selector: 'p' })
  await open()
  expect(notice()).not.toBeNull()
  await wait(8_000)
  expect(notice()).toBeNull()
  isOnline = true
  await open()
  expect(screen.queryByText('The form')).not.toBeNull()
  told.mockRestore()
})
