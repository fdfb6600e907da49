/**
 * The host's half of the teams-js message protocol: what the library sends by postMessage and
 * expects back. It has no public specification; the library's source is the reference.
 * @see https://github.com/OfficeDev/microsoft-teams-library-js/blob/main/packages/teams-js/src/internal/communication.ts
 */
export interface AppMessage {
  id: number
  uuidAsString: string | undefined
  func: string
  args: unknown[]
}

/** Reads a message of the tab; null if it is somebody else's (browser extensions post too). */
export function readAppMessage(data: unknown): AppMessage | null {
  if (!isRecord(data)) return null
  const { id, uuidAsString, func, args } = data
  if (typeof id !== 'number' || typeof func !== 'string') return null
  return {
    id,
    uuidAsString: typeof uuidAsString === 'string' ? uuidAsString : undefined,
    func,
    args: Array.isArray(args) ? args : [],
  }
}

/** The answer to one message: teams-js finds its caller by the ids. */
export function answerTo(message: AppMessage, args: unknown[]): object {
  return { id: message.id, uuidAsString: message.uuidAsString, args }
}

/** An event from the host; without an id, or teams-js would take it for an answer. */
export function hostEvent(func: string, args: unknown[]): object {
  return { func, args }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

export function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
