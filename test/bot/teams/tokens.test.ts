import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { PostOptions } from '../../kit/teams.ts'
import type { TestPerson } from '../../kit/people.ts'

let hallway: TestHallway
let amara: TestPerson

beforeAll(async () => {
  // The library prints each refused token's key to the console, past any log level.
  jest.spyOn(console, 'error').mockImplementation(() => {})
  hallway = await startHallway({ log: 'silent' })
  amara = await hallway.addPerson({ name: 'Amara Okafor' })
})
afterAll(async () => {
  jest.restoreAllMocks()
  await hallway.stop()
})

describe('a token that does not prove that Teams sent the activity', () => {
  const cases: { what: string; options: PostOptions }[] = [
    { what: 'no header at all', options: { authorization: null } },
    { what: 'an empty header', options: { authorization: '' } },
    { what: 'no token after the scheme', options: { authorization: 'Bearer' } },
    { what: 'something that is no token', options: { authorization: 'Bearer a.b.c' } },
    { what: 'another scheme', options: { authorization: 'Basic dXNlcjpwYXNz' } },
    { what: 'a signature of an unknown key', options: { token: { otherKey: true } } },
    { what: 'alg none', options: { token: { unsigned: true } } },
    { what: 'a validity that has not begun', options: { token: { notBefore: '1h', expiresIn: '2h' } } },
    { what: 'a validity that has ended', options: { token: { notBefore: '-3h', expiresIn: '-2h' } } },
    { what: 'another audience', options: { token: { claims: { aud: 'another-bot' } } } },
    { what: 'another issuer', options: { token: { claims: { iss: 'https://elsewhere.test' } } } },
    { what: 'another service URL', options: { token: { claims: { serviceurl: 'https://elsewhere.test/' } } } },
  ]
  it.each(cases)('is answered 401 and nothing else: $what', async ({ options }) => {
    const before = hallway.teams.sentTo(amara).length
    const said = hallway.teams.activity(amara, { type: 'message', text: 'hi' })
    expect(await hallway.teams.post(said, options)).toEqual({ status: 401, body: { error: 'Unauthorized' } })
    expect(hallway.teams.sentTo(amara)).toHaveLength(before)
  })
})

it('answers a valid token', async () => {
  expect(await hallway.teams.say(amara, 'help')).toHaveLength(1)
})

it('refuses to send its own token to a service URL outside the allowed ones', async () => {
  const serviceUrl = 'https://attacker.test/'
  const said = hallway.teams.activity(amara, { type: 'message', text: 'hi', serviceUrl })
  const { status } = await hallway.teams.post(said, { token: { claims: { serviceurl: serviceUrl } } })
  expect(status).toBe(403)
})

describe('a body that is no activity', () => {
  const post = async (body: string) =>
    await fetch(`${hallway.origin}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })

  it.each(['[]', '{}', '{"type":"message","text":"hi"}'])('needs a token first: %s', async (body) => {
    expect((await post(body)).status).toBe(401)
  })

  it.each([{ type: '' }, { from: 7 }, { conversation: null }])('is answered 400 with the reason: %o', async (wrong) => {
    const activity = hallway.teams.activity(amara, { type: 'message', text: 'hi', ...wrong })
    expect(await hallway.teams.post(activity)).toEqual({
      status: 400,
      body: { error: 'This is no Bot Framework activity.' },
    })
  })

  it('is answered 400 where it is no JSON', async () => {
    expect((await post('{"type":')).status).toBe(400)
  })
})
