/** What a global set-up started, for the matching tear-down in the same process. */
const stops = new Map<string, () => Promise<void>>()

export function keepRunning(engine: string, stop: () => Promise<void>): void {
  stops.set(engine, stop)
}

export async function stopEngine(engine: string): Promise<void> {
  await stops.get(engine)?.()
  stops.delete(engine)
}

export function isRunning(engine: string): boolean {
  return stops.has(engine)
}
