import { FluentProvider, webLightTheme } from '@fluentui/react-components'
import { QueryClientProvider } from '@tanstack/react-query'
import { jest } from '@jest/globals'
import { act, render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { Router } from 'wouter'
import type { EndpointName } from '../../../shared/api/routes.ts'
import { FeedbackProvider } from '../../../tabs/components/feedback.tsx'
import { Notices } from '../../../tabs/components/notices.tsx'
import type { Call } from '../../../tabs/lib/client.ts'
import { ProblemError } from '../../../tabs/lib/problem-error.ts'
import { createQueryClient } from '../../../tabs/lib/query-client.ts'
import { SessionContext } from '../../../tabs/lib/session.tsx'

export const wait = async (milliseconds = 0): Promise<void> =>
  await act(async () => await jest.advanceTimersByTimeAsync(milliseconds))

export interface Server {
  /** What was asked of it, in turn. */
  asked: { name: EndpointName; input: object }[]
  /** What it answers; an endpoint that is not named is never answered. */
  answers: Partial<Record<EndpointName, (input: never) => object>>
  isOffline: boolean
}

/** Shows a part of the tab with fake timers, in front of a server that the test plays. */
export async function openPart(part: ReactElement, answers: Server['answers']) {
  Object.assign(globalThis, { matchMedia: () => ({ matches: false, addEventListener() {}, removeEventListener() {} }) })
  const server: Server = { asked: [], answers, isOffline: false }
  const call = async (name: EndpointName, input: object): Promise<object> => {
    server.asked.push({ name, input })
    if (server.isOffline) throw new ProblemError('offline')
    return server.answers[name]?.(input as never) ?? (await new Promise<object>(() => {}))
  }
  const session = {
    call: call as Call,
    teams: { inTeams: true, viewerId: '', locale: 'en', theme: 'default', subPage: null },
    locale: 'en-GB',
  } as const
  const view = render(
    <SessionContext value={session}>
      <QueryClientProvider client={createQueryClient()}>
        <FluentProvider theme={webLightTheme}>
          <FeedbackProvider>
            <Router base="/tab">
              <main>
                <Notices />
                {part}
              </main>
            </Router>
          </FeedbackProvider>
        </FluentProvider>
      </QueryClientProvider>
    </SessionContext>,
  )
  await wait(10)
  return { server, leave: view.unmount }
}
