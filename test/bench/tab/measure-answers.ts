import { setTimeout as wait } from 'node:timers/promises'
import { describeEvents, FIRST_WEEKS, weeksRead } from '../../../tabs/pages/events/events-query.ts'
import { ProblemResponse, type ApiClient } from '../../kit/api-client.ts'
import { median, type Figure } from '../figure.ts'
import type { BenchHallway } from '../search/bench-hallway.ts'
import { idOfNumber } from './fill-company.ts'

const MEDIAN_MS = 20
/** So often a question is asked before: by then it runs as compiled as it does in a server that has been up for an hour. */
const WARM_UP = 20
const DAY_MS = 86_400_000
const LIMIT_ENDS_IN_MS = 5_000

/** What the API takes for each page of the tab, over HTTP with a verified token, one request after the other. */
export async function* measureAnswers(
  { api }: BenchHallway,
  { personId, otherId, rounds }: { personId: string; otherId: string; rounds: number },
): AsyncGenerator<Figure> {
  for (const [name, ask] of Object.entries(await questions(api(personId), otherId))) {
    const times: number[] = []
    for (let round = -WARM_UP; round < rounds; round++) {
      const ms = await timeOf(ask)
      if (round >= 0) times.push(ms)
    }
    yield { name: `tab.answer.${name}`, value: Number(median(times).toFixed(1)), unit: 'ms', reference: MEDIAN_MS }
  }
}

/** In milliseconds. One person may ask only so often: a bench that is faster waits for the next minute. */
async function timeOf(ask: () => Promise<unknown>): Promise<number> {
  for (;;) {
    const started = performance.now()
    try {
      await ask()
      return performance.now() - started
    } catch (error) {
      if (!(error instanceof ProblemResponse) || error.problem.code !== 'too-many-requests') throw error
      await wait(LIMIT_ENDS_IN_MS)
    }
  }
}

async function questions(client: ApiClient, otherId: string): Promise<Record<string, () => Promise<unknown>>> {
  const fromNow = (days: number) => ({
    from: new Date().toISOString(),
    to: new Date(Date.now() + days * DAY_MS).toISOString(),
  })
  const agenda = describeEvents(new Date(), { weeks: weeksRead(FIRST_WEEKS) })
  const [threeWeeks, month] = [fromNow(21), fromNow(42)]
  const groupId = idOfNumber('group', 1)
  const events = await client.call('searchEvents', threeWeeks)
  const largest = events.items.find(({ eventId }) => eventId === idOfNumber('event', 1)) ?? events.items[0]
  if (largest === undefined) throw new Error('The company has no events')
  const { eventId, startsAt } = largest
  const { upTo } = await client.call('getChanges', {})
  const { nextCursor } = await client.call('searchMembers', { groupId })
  const cursor = nextCursor ?? ''
  return {
    me: () => client.call('getMe', {}),
    home: () => client.call('getHome', {}),
    'people-to-meet': () => client.call('getPeopleToMeet', {}),
    changes: () => client.call('getChanges', { since: upTo }),
    mentors: () => client.call('searchMentors', {}),
    'mentors-searched': () => client.call('searchMentors', { text: 'data' }),
    'mentors-by-name': () => client.call('searchMentors', { sort: 'name' }),
    mentorships: () => client.call('getMyMentorships', {}),
    'people-searched': () => client.call('searchPeople', { text: 'maria' }),
    groups: () => client.call('searchGroups', {}),
    'group-of-a-tenth': () => client.call('getGroup', { groupId }),
    members: () => client.call('searchMembers', { groupId }),
    'members-next-page': () => client.call('searchMembers', { groupId, cursor }),
    'members-searched': () => client.call('searchMembers', { groupId, text: 'mar' }),
    events: () => client.call('searchEvents', agenda),
    'events-of-three-weeks': () => client.call('searchEvents', threeWeeks),
    month: () => client.call('searchEventDates', month),
    event: () => client.call('getEvent', { eventId, startsAt }),
    network: () => client.call('getNetwork', {}),
    person: () => client.call('getPerson', { personId: otherId }),
    tie: () => client.call('getTie', { personId: otherId }),
    coffee: () => client.call('getCoffee', {}),
    introductions: () => client.call('getIntroductions', {}),
    proposals: () => client.call('getProposals', {}),
    export: () => client.call('exportMe', {}),
  }
}
