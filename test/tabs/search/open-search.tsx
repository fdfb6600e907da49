import { jest } from '@jest/globals'
import { act } from '@testing-library/react'
import type { ReactElement } from 'react'
import type { Output } from '../../../shared/api/contract.ts'
import type { EndpointName } from '../../../shared/api/routes.ts'
import { ProblemError } from '../../../tabs/lib/problem-error.ts'
import { renderTab } from '../render-tab.tsx'

/** A question the tab asked the server, which the test answers when it likes. */
export interface Asked<Name extends EndpointName> {
  input: { text?: string; cursor?: string }
  signal: AbortSignal | undefined
  answer: (output: Output<Name>) => Promise<void>
  fail: () => Promise<void>
}

export const wait = async (milliseconds = 0): Promise<void> =>
  await act(async () => await jest.advanceTimersByTimeAsync(milliseconds))

/** Shows a part of the tab at an address, with fake timers; notes what it asks of one endpoint. */
export async function openSearch<Name extends EndpointName>(
  name: Name,
  page: ReactElement,
  address: string,
): Promise<Asked<Name>[]> {
  const asked: Asked<Name>[] = []
  const call = async (endpoint: EndpointName, input: object, { signal }: { signal?: AbortSignal } = {}) =>
    await new Promise<unknown>((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')))
      if (endpoint !== name) return
      asked.push({
        input,
        signal,
        async answer(output) {
          resolve(output)
          await wait(10)
        },
        async fail() {
          reject(new ProblemError('bug', { status: 500 }))
          await wait(10)
        },
      })
    })
  renderTab(page, { address, call })
  await wait()
  return asked
}

/** People whose names are all that matters. */
export function personOf(name: string) {
  const id = `00000000-0000-4000-8000-${[...name]
    .map((letter) => letter.charCodeAt(0).toString(16))
    .join('')
    .padEnd(12, '0')
    .slice(0, 12)}`
  return { id, name, title: null, department: null, office: null }
}
