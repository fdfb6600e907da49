import { chatOf } from '../../kit/teams/connector.ts'
import { startTeamsProcess } from '../../kit/teams/process/start.ts'
import type { Figure } from '../figure.ts'

/** The best that somebody who sends so has reported from the field: 45,000 messages in 40 minutes. */
const BEST_FIELD_REPORT = 18.8

/** One message after the other, each waiting for its answer: what Hallway's rate is compared with. */
export async function* measurePlainLoop(seconds: number): AsyncGenerator<Figure> {
  const teams = await startTeamsProcess()
  try {
    const started = performance.now()
    let sent = 0
    while (performance.now() - started < seconds * 1_000) {
      const url = `${teams.serviceUrl}v3/conversations/${chatOf(String(sent))}/activities`
      const response = await fetch(url, { method: 'POST', body: '{}' })
      await response.text()
      if (response.ok) sent++
    }
    const perSecond = sent / ((performance.now() - started) / 1_000)
    yield {
      name: 'delivery.plain-loop.messages',
      value: Number(perSecond.toFixed(2)),
      unit: '1/s',
      reference: BEST_FIELD_REPORT,
    }
  } finally {
    await teams.stop()
  }
}
