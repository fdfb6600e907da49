import { expect, it } from '@jest/globals'
import { screen } from '@testing-library/react'
import { ProblemError } from '../../../tabs/lib/problem-error.ts'
import { Pages } from '../../../tabs/pages.tsx'
import { openPage, press } from '../open-page.tsx'

it('tells who has left when their data is deleted, and takes them back', async () => {
  let hasLeft = true
  const asked = openPage(<Pages />, {
    getMe: () => {
      throw new ProblemError('forbidden', { status: 403 })
    },
    getErasure: () => (hasLeft ? { state: 'asked', at: '2026-11-24T10:00:00.000Z' } : { state: 'none' }),
    stay: () => {
      hasLeft = false
      return { state: 'none' }
    },
  })
  expect(await screen.findByRole('heading', { name: 'You have left Hallway' })).toBeTruthy()
  // Each part of the page that mounts would otherwise ask again, and take away what is shown meanwhile.
  expect(asked.filter(([endpoint]) => endpoint === 'getMe')).toHaveLength(1)
  await press('Stay after all')
  expect(asked.map(([endpoint]) => endpoint)).toContain('stay')
})
