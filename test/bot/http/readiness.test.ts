import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'

let hallway: TestHallway

beforeAll(async () => {
  hallway = await startHallway({ warm: false })
})
afterAll(async () => {
  await hallway.stop()
})

const readiness = async () => {
  const response = await fetch(`${hallway.origin}/readyz`)
  return { status: response.status, body: await response.json() }
}

it('is ready once the search is loaded, and answers searches before', async () => {
  const amara = await hallway.addPerson({ name: 'Amara Okafor' }, false)
  expect(await readiness()).toEqual({ status: 503, body: { status: 'search is being loaded' } })
  const { items } = await hallway.as(amara).call('searchPeople', { text: 'amara' })
  expect(items.map(({ person }) => person.id)).toEqual([amara.id])
  await hallway.warm()
  expect(await readiness()).toEqual({ status: 200, body: { status: 'ready', deliveryLagSeconds: 0 } })
})
