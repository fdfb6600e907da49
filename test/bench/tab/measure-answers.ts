import type { ApiClient } from '../../kit/api-client.ts'
import { median, type Figure } from '../figure.ts'
import type { BenchHallway } from '../search/bench-hallway.ts'
import { idOfNumber } from './fill-company.ts'

const MEDIAN_MS = 20
const WARM_UP = 3
const DAY_MS = 86_400_000

/** What the API takes for each page of the tab, over HTTP with a verified token, one request after the other. */
export async function* measureAnswers(
  { api }: BenchHallway,
  { personId, otherId, rounds }: { personId: string; otherId: string; rounds: number },
): AsyncGenerator<Figure> {
  for (const [name, ask] of Object.entries(await questions(api(personId), otherId))) {
    const times: number[] = []
    for (let round = -WARM_UP; round < rounds; round++) {
      const started = performance.now()
      await ask()
      if (round >= 0) times.push(performance.now() - started)
    }
    yield { name: `tab.answer.${name}`, value: Number(median(times).toFixed(1)), unit: 'ms', reference: MEDIAN_MS }
  }
}

async function questions(client: ApiClient, otherId: string): Promise<Record<string, () => Promise<unknown>>> {
  const [from, to] = [0, 21].map((days) => new Date(Date.now() + days * DAY_MS).toISOString())
  const period = { from: from ?? '', to: to ?? '' }
  const groupId = idOfNumber('group', 1)
  const events = await client.call('searchEvents', period)
  const largest = events.items.find(({ eventId }) => eventId === idOfNumber('event', 1)) ?? events.items[0]
  if (largest === undefined) throw new Error('The company has no events')
  const { eventId, startsAt } = largest
  const { upTo } = await client.call('getChanges', {})
  return {
    me: () => client.call('getMe', {}),
    home: () => client.call('getHome', {}),
    changes: () => client.call('getChanges', { since: upTo }),
    mentors: () => client.call('searchMentors', {}),
    'mentors-searched': () => client.call('searchMentors', { text: 'data' }),
    mentorships: () => client.call('getMyMentorships', {}),
    'people-searched': () => client.call('searchPeople', { text: 'maria' }),
    groups: () => client.call('searchGroups', {}),
    'group-of-a-tenth': () => client.call('getGroup', { groupId }),
    events: () => client.call('searchEvents', period),
    event: () => client.call('getEvent', { eventId, startsAt }),
    network: () => client.call('getNetwork', {}),
    person: () => client.call('getPerson', { personId: otherId }),
    tie: () => client.call('getTie', { personId: otherId }),
    coffee: () => client.call('getCoffee', {}),
  }
}
