/** How many requests a window of time takes. */
interface Limit {
  requests: number
  windowMs: number
}

/** @see https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit */
const PER_THREAD: readonly Limit[] = [
  { requests: 7, windowMs: 1_000 },
  { requests: 8, windowMs: 2_000 },
  { requests: 60, windowMs: 30_000 },
  { requests: 1_800, windowMs: 3_600_000 },
]
export const REQUESTS_PER_SECOND = 50
const PER_TENANT: readonly Limit[] = [{ requests: REQUESTS_PER_SECOND, windowMs: 1_000 }]

export interface TeamsLimits {
  /**
   * Counts a request, if the limits leave room for it.
   *
   * @param thread the chat written to; null for creating one.
   * @returns in how many milliseconds there is room again; 0 where the request was counted.
   */
  admit(thread: string | null, now: number): number
}

/** Teams' limits for one app in one tenant, each as a window that slides with every request. */
export function createTeamsLimits(): TeamsLimits {
  const tenant = createSlidingWindows(PER_TENANT)
  const threads = new Map<string, SlidingWindows>()
  return {
    admit(thread, now) {
      const windows = thread === null ? [tenant] : [tenant, windowsOf(thread)]
      const waitMs = Math.max(...windows.map((window) => window.roomIn(now)))
      if (waitMs === 0) for (const window of windows) window.count(now)
      return waitMs
    },
  }

  function windowsOf(thread: string): SlidingWindows {
    const known = threads.get(thread) ?? createSlidingWindows(PER_THREAD)
    threads.set(thread, known)
    return known
  }
}

interface SlidingWindows {
  /** Milliseconds until every window has room. */
  roomIn(now: number): number
  count(now: number): void
}

function createSlidingWindows(limits: readonly Limit[]): SlidingWindows {
  const most = Math.max(...limits.map(({ requests }) => requests))
  const times: number[] = []
  return {
    roomIn(now) {
      const waits = limits.map(({ requests, windowMs }) => {
        const oldest = times.at(-requests)
        return oldest === undefined ? 0 : Math.max(0, oldest + windowMs - now)
      })
      return Math.max(...waits)
    },
    count(now) {
      times.push(now)
      if (times.length > 2 * most) times.splice(0, times.length - most)
    },
  }
}
