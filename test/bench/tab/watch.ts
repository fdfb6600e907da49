/** What a page of the bench tells of itself; kept by `watch` in the page. */
export interface Watched {
  /** When what is asked for first stood there: a heading below the page's, and nothing busy any more. Null until then. */
  contentAt: number | null
  /** Tasks of more than 50 ms, each with its start. */
  longTasks: { at: number; ms: number }[]
  /** The sum of all layout shifts that nobody caused. */
  shift: number
  /** The longest time from an input to the next paint. */
  worstInteraction: number
}

declare global {
  // A property of the page's global object has to be a `var`.
  var watched: Watched
}

/** Runs in every frame before its own scripts. Times are milliseconds since the frame's navigation began. */
export function watch(): void {
  const watched: Watched = { contentAt: null, longTasks: [], shift: 0, worstInteraction: 0 }
  globalThis.watched = watched
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) watched.longTasks.push({ at: startTime, ms: duration })
  }).observe({ type: 'longtask', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
      if (!entry.hadRecentInput) watched.shift += entry.value
    }
  }).observe({ type: 'layout-shift', buffered: true })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      watched.worstInteraction = Math.max(watched.worstInteraction, duration)
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit)
  const look = (): void => {
    const isThere =
      document.querySelector('main :is(h2, h3)') !== null && document.querySelector('[aria-busy="true"]') === null
    if (isThere) watched.contentAt = performance.now()
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
