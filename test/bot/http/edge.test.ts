import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Problem } from '../../../shared/errors/problem.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { TestPerson } from '../../kit/people.ts'

let hallway: TestHallway
let person: TestPerson

beforeAll(async () => {
  hallway = await startHallway()
  person = await hallway.addPerson({ name: 'Amara Okafor' })
})
afterAll(async () => {
  await hallway.stop()
})

async function getMe(token: string | null): Promise<{ status: number; problem: Problem }> {
  const response = await fetch(`${hallway.origin}/api/me`, {
    headers: token === null ? {} : { authorization: `Bearer ${token}` },
  })
  return { status: response.status, problem: (await response.json()) as Problem }
}

describe('signing in', () => {
  it('lets a person of the directory in', async () => {
    const me = await hallway.as(person).call('getMe', {})
    expect(me).toMatchObject({ person: { id: person.id, name: 'Amara Okafor' }, isProgrammeManager: false })
  })

  it('knows a programme manager by the app role', async () => {
    const me = await hallway.as(person, { roles: ['ProgrammeManager'] }).call('getMe', {})
    expect(me.isProgrammeManager).toBe(true)
  })

  const refused = [
    { what: 'no token', token: async () => await Promise.resolve(null) },
    { what: 'no JWT', token: async () => await Promise.resolve('abc') },
    { what: 'another key', token: async () => await hallway.entra.sign({ oid: person.id }, { otherKey: true }) },
    { what: 'another audience', token: async () => await hallway.entra.sign({ oid: person.id, aud: randomUUID() }) },
    {
      what: 'another issuer',
      token: async () => await hallway.entra.sign({ oid: person.id, iss: 'https://evil.example' }),
    },
    { what: 'another tenant', token: async () => await hallway.entra.sign({ oid: person.id, tid: randomUUID() }) },
    { what: 'another scope', token: async () => await hallway.entra.sign({ oid: person.id, scp: 'User.Read' }) },
    { what: 'a v1 token', token: async () => await hallway.entra.sign({ oid: person.id, ver: '1.0' }) },
    {
      what: 'an expired token',
      token: async () => await hallway.entra.sign({ oid: person.id }, { expiresIn: '-10m' }),
    },
    { what: 'alg none', token: async () => unsigned(await hallway.entra.sign({ oid: person.id })) },
  ]
  it.each(refused)('answers 401 to $what', async ({ token }) => {
    const { status, problem } = await getMe(await token())
    expect(status).toBe(401)
    expect(problem.code).toBe('not-signed-in')
  })

  it('refuses somebody whom the directory does not know', async () => {
    const { status, problem } = await getMe(await hallway.entra.sign({ oid: randomUUID() }))
    expect({ status, code: problem.code }).toEqual({ status: 403, code: 'forbidden' })
  })

  it('refuses somebody who has left, although the token is still valid', async () => {
    const leaver = await hallway.addPerson({ name: 'Bo Leaver', leave_at: new Date('2026-11-20T17:00:00Z') }, false)
    await expect(hallway.as(leaver).call('getMe', {})).rejects.toMatchObject({ problem: { status: 403 } })
  })
})

describe('bad requests', () => {
  it('says which field is wrong', async () => {
    const call = hallway.as(person).call('pause', { until: 'tomorrow' })
    await expect(call).rejects.toMatchObject({
      problem: { status: 400, code: 'invalid-input', errors: [{ path: 'until' }] },
    })
  })

  it('answers malformed JSON with 400', async () => {
    const response = await hallway.as(person).request('PUT', '/api/me/pause', { body: '{"until":' })
    expect(response.status).toBe(400)
    expect(response.headers.get('content-type')).toContain('application/problem+json')
  })

  it('answers a body over the limit with 413', async () => {
    const body = JSON.stringify({ until: 'x'.repeat(300_000) })
    const response = await hallway.as(person).request('PUT', '/api/me/pause', { body })
    expect(response.status).toBe(413)
  })

  it('answers an array instead of an object with 400', async () => {
    const response = await hallway.as(person).request('PUT', '/api/me/pause', { body: '[1]' })
    expect(response.status).toBe(400)
  })

  it('answers a file that is not there with 404', async () => {
    expect((await fetch(`${hallway.origin}/tab/assets/none.js`)).status).toBe(404)
  })

  it('answers an unknown endpoint with 404 and a correlation id', async () => {
    const response = await hallway.as(person).request('GET', '/api/nothing')
    const problem = (await response.json()) as Problem
    expect(response.status).toBe(404)
    expect(problem.correlationId).toBe(response.headers.get('x-correlation-id'))
  })
})

describe('headers', () => {
  it('lets only Microsoft frame the tab, and no script or style of elsewhere', async () => {
    const response = await fetch(`${hallway.origin}/healthz`)
    const policy = response.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("style-src 'self';")
    expect(policy).not.toContain('unsafe-inline')
    expect(policy).toMatch(/frame-ancestors 'self' https:\/\/\*\.cloud\.microsoft https:\/\/teams\.microsoft\.com/)
  })

  it('keeps personal answers out of every cache', async () => {
    const response = await hallway.as(person).request('GET', '/api/me')
    expect(response.headers.get('cache-control')).toBe('no-store')
  })
})

describe('health', () => {
  it('is alive and ready', async () => {
    const [alive, ready] = await Promise.all([fetch(`${hallway.origin}/healthz`), fetch(`${hallway.origin}/readyz`)])
    expect([alive.status, ready.status]).toEqual([200, 200])
  })

  it('gives metrics to loopback, and not to a request that a proxy forwarded', async () => {
    const local = await fetch(`${hallway.origin}/metrics`)
    expect(await local.text()).toContain('hallway_http_request_seconds')
    const forwarded = await fetch(`${hallway.origin}/metrics`, { headers: { 'x-forwarded-for': '203.0.113.9' } })
    expect(forwarded.status).toBe(401)
  })
})

/** The same claims with the signature taken away. */
function unsigned(token: string): string {
  const header = Buffer.from(JSON.stringify({ alg: 'none' })).toString('base64url')
  return `${header}.${token.split('.')[1] ?? ''}.`
}
