import { answerQuestions } from '../../processes/answer.ts'
import { startConnector, type Connector } from '../connector.ts'
import { createIssuer } from '../issuer.ts'
import { CALM, createSky, type Weather } from '../weather.ts'
import type { TeamsQuestions } from './protocol.ts'

/** Teams in a process of its own: what it does costs those nothing whom it measures. */
let connector: Connector | undefined
let weather: Weather = CALM
let admittedAt: number[] = []
let refusedAt: number[] = []

answerQuestions<TeamsQuestions>(
  {
    async start({ appId }) {
      const issuer = await createIssuer(appId)
      const sky = createSky(
        () => weather,
        (admitted) => void (admitted ? admittedAt : refusedAt).push(Date.now()),
      )
      connector = await startConnector(issuer.documents, { sky })
      return { origin: connector.origin }
    },
    async weather(change) {
      weather = { ...weather, ...change }
      return await Promise.resolve(null)
    },
    async collect() {
      const sent = connector?.sent.splice(0) ?? []
      connector?.attempts.splice(0)
      const arrivals = sent.map(({ at, conversationId, activityId, card }) => ({
        ...{ at: at.getTime(), conversationId, activityId, says: JSON.stringify(card?.body) },
      }))
      const collected = { arrivals, admittedAt, refusedAt }
      admittedAt = []
      refusedAt = []
      return await Promise.resolve(collected)
    },
  },
  () => void connector?.stop(),
)
