import { answerQuestions } from '../../../kit/processes/answer.ts'
import { startBenchServer, type BenchServer } from './bench-server.ts'
import type { Questions } from './protocol.ts'

/** The serving process: answers what the bench asks. */
let server: BenchServer | undefined

answerQuestions<Questions>(
  {
    async start(setup) {
      server = await startBenchServer(setup)
      return server.report
    },
    search: async (asked) => await running().search(asked),
    update: async (asked) => await running().update(asked),
  },
  () => void server?.stop(),
)

function running(): BenchServer {
  if (server === undefined) throw new Error('The server has not started')
  return server
}
