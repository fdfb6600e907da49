import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod/v4'
import { createMovableClock, type MovableClock } from '../jobs/clock.ts'

const stored = z.object({ offsetMs: z.number() })

/** The development clock; how far it was moved is remembered, since Hallway's time never goes back. */
export function openDevelopmentClock(dataFolder: string): MovableClock {
  const file = join(dataFolder, 'clock.json')
  return createMovableClock(readOffset(file), (offsetMs) => {
    mkdirSync(dataFolder, { recursive: true })
    writeFileSync(file, JSON.stringify({ offsetMs }))
  })
}

function readOffset(file: string): number {
  try {
    return stored.parse(JSON.parse(readFileSync(file, 'utf8'))).offsetMs
  } catch {
    return 0 // never moved
  }
}
