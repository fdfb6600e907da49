import { afterEach, describe, expect, it } from '@jest/globals'
import { createClient } from '../../../tabs/lib/client.ts'
import { ProblemError } from '../../../tabs/lib/problem-error.ts'
import { answer, stubNetwork } from '../stub-network.ts'

const tokens = (...values: string[]) => ({
  values,
  read: () => Promise.resolve(values.shift() ?? 'no more tokens'),
})

describe('the client of the API', () => {
  let network = stubNetwork()
  afterEach(() => {
    network = stubNetwork()
  })

  it('asks for a new token once after a 401 and repeats the call with it', async () => {
    network.answers.push(answer(401, { code: 'not-signed-in' }), answer(200, { mine: 'member' }))
    const call = createClient({ readToken: tokens('old', 'new').read, locale: 'en-GB' })
    await expect(call('joinGroup', { groupId: 'a b' })).resolves.toEqual({ mine: 'member' })
    expect(network.calls.map(({ headers }) => headers['authorization'])).toEqual(['Bearer old', 'Bearer new'])
    expect(network.calls.map(({ body }) => body)).toEqual(['{}', '{}'])
  })

  it('gives up after the second 401', async () => {
    network.answers.push(answer(401, {}), answer(401, {}))
    const call = createClient({ readToken: tokens('old', 'new').read, locale: 'en-GB' })
    await expect(call('getMe', {})).rejects.toMatchObject({ code: 'not-signed-in', status: 401 })
    expect(network.calls).toHaveLength(2)
  })

  it('keeps the token for the calls that follow', async () => {
    network.answers.push(answer(200, {}), answer(200, {}))
    const source = tokens('first', 'second')
    const call = createClient({ readToken: source.read, locale: 'en-GB' })
    await call('getMe', {})
    await call('getHome', {})
    expect(source.values).toEqual(['second'])
  })

  it('puts path parameters into the path and the rest of a GET into the query', async () => {
    network.answers.push(answer(200, {}))
    const call = createClient({ readToken: null, locale: 'fi' })
    await call('getEvent', { eventId: 'x/y', startsAt: '2026-11-26T10:00:00Z' })
    expect(network.calls[0]?.url.pathname).toBe('/api/events/x%2Fy/2026-11-26T10%3A00%3A00Z')
    expect(network.calls[0]?.headers['accept-language']).toBe('fi')
    network.answers.push(answer(200, {}))
    await call('searchMentors', { text: 'a&b', hasRoom: 'true' })
    expect(network.calls[1]?.url.search).toBe('?text=a%26b&hasRoom=true')
  })

  it.each([
    {
      name: 'a problem document',
      status: 409,
      body: { code: 'mentor-full', correlationId: 'c1' },
      code: 'mentor-full',
    },
    { name: 'a proxy’s page', status: 502, body: null, code: 'unavailable' },
    { name: 'a bare 404', status: 404, body: null, code: 'not-found' },
  ])('turns $name into a ProblemError', async ({ status, body, code }) => {
    network.answers.push(answer(status, body))
    const call = createClient({ readToken: null, locale: 'en-GB' })
    await expect(call('getMe', {})).rejects.toMatchObject({ name: 'ProblemError', code, status })
  })

  it('calls a lost connection offline, and leaves the caller’s own abort alone', async () => {
    network.answers.push(new TypeError('Failed to fetch'))
    const call = createClient({ readToken: null, locale: 'en-GB' })
    await expect(call('getMe', {})).rejects.toMatchObject({ code: 'offline' })
    const stopped = new AbortController()
    stopped.abort(new Error('left the page'))
    network.answers.push(new Error('left the page'))
    const left = await call('getMe', {}, { signal: stopped.signal }).catch((error: unknown) => error)
    expect(left).not.toBeInstanceOf(ProblemError)
  })

  it('says that nobody is signed in when Teams refuses a token', async () => {
    const call = createClient({ readToken: () => Promise.reject(new Error('CancelledByUser')), locale: 'en-GB' })
    await expect(call('getMe', {})).rejects.toMatchObject({ code: 'not-signed-in' })
    expect(network.calls).toHaveLength(0)
  })
})
