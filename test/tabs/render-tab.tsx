import { FluentProvider, webLightTheme } from '@fluentui/react-components'
import { QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { Router } from 'wouter'
import type { EndpointName } from '../../shared/api/routes.ts'
import { FeedbackProvider } from '../../tabs/components/feedback.tsx'
import type { Call } from '../../tabs/lib/client.ts'
import { createQueryClient } from '../../tabs/lib/query-client.ts'
import { SessionContext } from '../../tabs/lib/session.tsx'

/** Shows a part of the tab at an address, in front of a server that `call` plays. */
export function renderTab(
  page: ReactElement,
  {
    address,
    call,
  }: { address: string; call: (endpoint: EndpointName, input: object, options?: { signal?: AbortSignal }) => unknown },
): void {
  Object.assign(globalThis, { matchMedia: () => ({ matches: false, addEventListener() {}, removeEventListener() {} }) })
  Object.assign(globalThis, {
    IntersectionObserver: class {
      root = null
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  })
  Element.prototype.scrollIntoView = () => {}
  history.pushState(null, '', address)
  const session = {
    call: call as Call,
    teams: { inTeams: true, viewerId: '', locale: 'en', theme: 'default', subPage: null },
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
}
