import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { TestPerson } from '../../kit/people.ts'

let hallway: TestHallway
let person: TestPerson

beforeAll(async () => {
  hallway = await startHallway()
  person = await hallway.addPerson({ name: 'Amara Okafor', open_to_mentoring: true })
})
afterAll(async () => await hallway.stop())

async function send(method: string, path: string, body?: unknown): Promise<{ status: number; code: unknown }> {
  const response = await hallway
    .as(person)
    .request(method, path, body === undefined ? {} : { body: JSON.stringify(body) })
  const answer = (await response.json()) as { code?: unknown }
  return { status: response.status, code: answer.code }
}

const emptyProfile = { pitch: '', skills: [], wantsToLearn: [], interests: [], languages: [], asks: [], offers: [] }

describe('input that fits the schema and still cannot be meant', () => {
  it('keeps all but the character that no database stores', async () => {
    const saved = await send('PUT', '/api/me/profile', { ...emptyProfile, pitch: 'I bake\0 bread.', skills: ['SQL\0'] })
    expect(saved.status).toBe(200)
    const me = await hallway.as(person).call('getMe', {})
    expect(me.profile).toMatchObject({ pitch: 'I bake\uFFFD bread.', skills: ['SQL\uFFFD'] })
  })

  const refused = [
    { what: 'a pause until the year 0', method: 'PUT', path: '/api/me/pause', body: { until: '0000-01-01' } },
    {
      what: 'a follow-up in the year 0',
      method: 'POST',
      path: `/api/network/${randomUUID()}/undo`,
      body: { meetingId: null, cadenceDays: 14, dueOn: '0000-01-01' },
    },
    {
      what: 'a check-in on day 99999',
      method: 'POST',
      path: `/api/introductions/${randomUUID()}/check-ins/99999`,
      body: { answer: 'yes' },
    },
  ]
  it.each(refused)('is refused: $what', async ({ method, path, body }) => {
    expect(await send(method, path, body)).toEqual({ status: 400, code: 'invalid-input' })
  })

  it('knows oneself as a mentor however the id is written', async () => {
    const asked = await send('POST', `/api/mentors/${person.id.toUpperCase()}/requests`, {
      goal: 'I want to learn to say no to myself.',
      rhythm: 'every-two-weeks',
    })
    expect(asked).toEqual({ status: 400, code: 'invalid-input' })
  })

  it('says of a file of the tab that is no more that it is not there', async () => {
    expect(await send('GET', '/tab/assets/index-of-yesterday.js')).toEqual({ status: 404, code: 'not-found' })
  })
})
