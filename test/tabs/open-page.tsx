import { act, fireEvent, screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import type { Input, Output } from '../../shared/api/contract.ts'
import type { EndpointName } from '../../shared/api/routes.ts'
import { renderTab } from './render-tab.tsx'

type Answers = { [Name in EndpointName]?: (input: Input<Name>) => Output<Name> }

/** Shows a part of the tab in front of a server that answers from a table; an endpoint without an answer keeps waiting. */
export function openPage(page: ReactElement, answers: Answers): [endpoint: EndpointName, input: object][] {
  localStorage.clear()
  const asked: [EndpointName, object][] = []
  const call = async (endpoint: EndpointName, input: object): Promise<unknown> => {
    asked.push([endpoint, input])
    const answer = answers[endpoint] as ((given: object) => unknown) | undefined
    return answer === undefined ? await new Promise(() => {}) : await Promise.resolve(answer(input))
  }
  renderTab(page, { address: '/tab/mentors', call })
  return asked
}

/** Presses a button as soon as it is there, and waits until what comes of it at once is shown. */
export async function press(name: string): Promise<void> {
  const button = await screen.findByRole('button', { name })
  await act(async () => {
    fireEvent.click(button)
    await Promise.resolve()
  })
}
