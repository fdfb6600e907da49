import { setTimeout as sleep } from 'node:timers/promises'
import type { Post } from '../kit/post/start-post.ts'

const LONGEST_PEACE_MS = 3_000
const KILLS_BETWEEN_CRASHES = 50

/**
 * Kills servers at random moments and starts each again; from time to time the database crashes.
 *
 * @param afterKill is told how many there have been.
 * @returns how often the database crashed.
 */
export async function disturb(
  { fleet, engine }: Post,
  kills: number,
  afterKill: (killed: number) => Promise<void>,
): Promise<number> {
  const firstCrash = Math.ceil(Math.min(kills, KILLS_BETWEEN_CRASHES) / 2)
  let crashes = 0
  for (let killed = 1; killed <= kills; killed++) {
    await sleep(Math.random() * LONGEST_PEACE_MS)
    const place = Math.floor(Math.random() * fleet.size)
    await fleet.kill(place)
    if (engine.crash !== undefined && killed % KILLS_BETWEEN_CRASHES === firstCrash % KILLS_BETWEEN_CRASHES) {
      await engine.crash()
      crashes++
    }
    await fleet.start(place)
    await afterKill(killed)
  }
  return crashes
}
