import { startBenchServer, type BenchServer } from './bench-server.ts'
import type { Envelope, Reply } from './protocol.ts'

/** The serving process: answers what the bench asks, one question after the other. */
let server: BenchServer | undefined

process.on('message', (envelope: Envelope) => {
  void answer(envelope).then(
    (answered) => reply({ answered }),
    (error: unknown) => reply({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  )
})

// Whoever asked is gone, perhaps killed: nobody would stop the server and its database any more.
process.once('disconnect', () => {
  void server?.stop()
})

async function answer({ name, asked }: Envelope): Promise<unknown> {
  if (name === 'start') {
    server = await startBenchServer(asked)
    return server.report
  }
  if (server === undefined) throw new Error('The server has not started')
  switch (name) {
    case 'search':
      return await server.search(asked)
    case 'update':
      return await server.update(asked)
    case 'stop': {
      const stopping = server
      server = undefined
      await stopping.stop()
      return null
    }
  }
}

function reply(message: Reply): void {
  process.send?.(message)
}
