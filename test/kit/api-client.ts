import type { Input, Output } from '../../shared/api/contract.ts'
import { methodAndPath, routes, type EndpointName } from '../../shared/api/routes.ts'
import type { Problem } from '../../shared/errors/problem.ts'

/** An answer of the API that is not 2xx. */
export class ProblemResponse extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(`${String(problem.status)} ${problem.code}: ${problem.title}`)
    this.name = 'ProblemResponse'
    this.problem = problem
  }
}

export interface ApiClient {
  call<Name extends EndpointName>(name: Name, input: Input<Name>): Promise<Output<Name>>
  request(
    method: string,
    path: string,
    options?: { body?: string; headers?: Record<string, string> },
  ): Promise<Response>
}

/** Calls the API over HTTP as one person, by the table of endpoints. */
export function createApiClient(origin: string, token: () => Promise<string>): ApiClient {
  const request: ApiClient['request'] = async (method, path, options = {}) =>
    await fetch(origin + path, {
      method,
      headers: { authorization: `Bearer ${await token()}`, 'content-type': 'application/json', ...options.headers },
      ...(options.body !== undefined && { body: options.body }),
    })
  return {
    request,
    async call(name, input) {
      const { method, path } = methodAndPath(routes[name])
      const rest: Record<string, unknown> = { ...(input as Record<string, unknown>) }
      const filled = path.replace(/:(\w+)/g, (_match, parameter: string) => {
        const value = String(rest[parameter])
        delete rest[parameter]
        return encodeURIComponent(value)
      })
      const response =
        method === 'GET'
          ? await request(method, filled + queryString(rest))
          : await request(method, filled, { body: JSON.stringify(rest) })
      const answer: unknown = await response.json()
      if (!response.ok) throw new ProblemResponse(answer as Problem)
      return answer as Output<typeof name>
    },
  }
}

function queryString(input: Record<string, unknown>): string {
  const query = new URLSearchParams()
  for (const [key, value] of Object.entries(input)) {
    if (value !== undefined) query.set(key, String(value))
  }
  return query.size === 0 ? '' : `?${query.toString()}`
}
