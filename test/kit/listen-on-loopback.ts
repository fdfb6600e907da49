import type { Server } from 'node:http'

/** Listens on a free loopback port; returns its origin. */
export async function listenOnLoopback(server: Server, port = 0): Promise<string> {
  await new Promise<void>((listening) => {
    server.listen(port, '127.0.0.1', listening)
  })
  const address = server.address()
  return `http://127.0.0.1:${String(typeof address === 'object' ? address?.port : port)}`
}
