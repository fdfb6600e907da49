import { FluentProvider, webLightTheme } from '@fluentui/react-components'
import { QueryClientProvider } from '@tanstack/react-query'
import { act, fireEvent, render, screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import { Router } from 'wouter'
import type { Input, Output } from '../../../shared/api/contract.ts'
import type { EndpointName } from '../../../shared/api/routes.ts'
import { FeedbackProvider } from '../../../tabs/components/feedback.tsx'
import type { Call } from '../../../tabs/lib/client.ts'
import { createQueryClient } from '../../../tabs/lib/query.ts'
import { SessionContext } from '../../../tabs/lib/session.tsx'

type Answers = { [Name in EndpointName]?: (input: Input<Name>) => Output<Name> }

/** Shows a part of the tab in front of a server that answers from a table; an endpoint without an answer keeps waiting. */
export function openPage(page: ReactElement, answers: Answers): [endpoint: EndpointName, input: object][] {
  Object.assign(globalThis, { matchMedia: () => ({ matches: false, addEventListener() {}, removeEventListener() {} }) })
  Element.prototype.scrollIntoView = () => {}
  history.pushState(null, '', '/tab/mentors')
  localStorage.clear()
  const asked: [EndpointName, object][] = []
  const call = async (endpoint: EndpointName, input: object): Promise<unknown> => {
    asked.push([endpoint, input])
    const answer = answers[endpoint] as ((given: object) => unknown) | undefined
    return answer === undefined ? await new Promise(() => {}) : await Promise.resolve(answer(input))
  }
  const session = {
    call: call as Call,
    teams: { inTeams: true, locale: 'en', theme: 'default', subPage: null },
    locale: 'en-GB',
  } as const
  render(
    <SessionContext value={session}>
      <QueryClientProvider client={createQueryClient()}>
        <FluentProvider theme={webLightTheme}>
          <FeedbackProvider>
            <Router base="/tab">
              <main>{page}</main>
            </Router>
          </FeedbackProvider>
        </FluentProvider>
      </QueryClientProvider>
    </SessionContext>,
  )
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
