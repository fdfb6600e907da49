import { expect, it } from '@jest/globals'
import { screen } from '@testing-library/react'
import { QueryRegion } from '../../../tabs/components/query-region.tsx'
import { ProblemError } from '../../../tabs/lib/problem-error.ts'
import { useEndpoint } from '../../../tabs/lib/query.ts'
import { openPage, press } from '../open-page.tsx'

function Group() {
  const group = useEndpoint('getGroup', { groupId: '00000000-0000-4000-8000-000000000001' })
  return (
    <QueryRegion query={group} what="Group" skeleton={null}>
      {({ name }) => <h2>{name}</h2>}
    </QueryRegion>
  )
}

it('keeps the focus on the button while it is tried again', async () => {
  let tries = 0
  openPage(<Group />, {
    getGroup: () => {
      tries += 1
      throw new ProblemError('bug', { status: 500 })
    },
  })
  const button = await screen.findByRole('button', { name: 'Try again' })
  button.focus()
  await press('Try again')
  expect(tries).toBe(2)
  expect(document.activeElement).toBe(button)
})

it('offers no second try where a link leads to nothing', async () => {
  openPage(<Group />, {
    getGroup: () => {
      throw new ProblemError('not-found', { status: 404 })
    },
  })
  expect(await screen.findByText('This is no longer here')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()
})
