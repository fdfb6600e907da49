export interface NetworkCall {
  url: URL
  headers: Record<string, string>
  body: unknown
}

export interface NetworkAnswer {
  ok: boolean
  status: number
  json: () => Promise<unknown>
}

/** An answer of the API; a null body is no JSON at all. */
export function answer(status: number, body: object | null): NetworkAnswer {
  return {
    ok: status < 400,
    status,
    json: () => (body === null ? Promise.reject(new SyntaxError('Unexpected token <')) : Promise.resolve(body)),
  }
}

/** Puts itself in the place of the network, which jsdom lacks: answers in turn and notes what was asked. */
export function stubNetwork(): { calls: NetworkCall[]; answers: (NetworkAnswer | Error)[] } {
  const calls: NetworkCall[] = []
  const answers: (NetworkAnswer | Error)[] = []
  const fetch = (url: URL, init: { headers: Record<string, string>; body?: string }) => {
    calls.push({ url, headers: init.headers, body: init.body })
    const next = answers.shift() ?? new TypeError(`Nothing answers ${url.pathname}`)
    return next instanceof Error ? Promise.reject(next) : Promise.resolve(next)
  }
  Object.assign(globalThis, { fetch })
  return { calls, answers }
}
