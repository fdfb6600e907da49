import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

/**
 * Systems lend the ports above this to outgoing connections, and could lend one of them before the
 * caller listens on it.
 *
 * @see https://docs.kernel.org/networking/ip-sysctl.html `ip_local_port_range`: 32768 to 60999 unless configured.
 */
const FIRST_LENT_PORT = 32_768
const FIRST_PORT = 10_000
const ATTEMPTS = 50

/**
 * A loopback port that nobody uses at this moment.
 *
 * @throws Error where none of many is free.
 */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const port = randomInt(FIRST_PORT, FIRST_LENT_PORT)
    if (await isFree(port)) return port
  }
  throw new Error(
    `None of ${String(ATTEMPTS)} ports between ${String(FIRST_PORT)} and ${String(FIRST_LENT_PORT)} is free`,
  )
}

async function isFree(port: number): Promise<boolean> {
  return await new Promise((known) => {
    const probe = createServer()
    probe.once('error', () => known(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => known(true)))
  })
}
