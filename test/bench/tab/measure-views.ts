import { setTimeout as wait } from 'node:timers/promises'
import type { Browser } from 'playwright-core'
import { median, type Figure } from '../figure.ts'
import type { BenchHallway } from '../search/bench-hallway.ts'
import { openView } from './open-view.ts'

/** What still runs when the content stands there has come to its end. */
const SETTLE_MS = 2_000
const FIRST_VIEW_KB = 110
const MOST_SHIFT = 0.02
const LONGEST_TASK_MS = 150

const pages = ['home', 'mentors', 'groups', 'events', 'network', 'profile'] as const
const MINIMAL = '/bench/minimal.html'

interface Seen {
  /** What had come when the content stood there. */
  firstKb: number
  scriptKb: number
  contentMs: number
  interactiveMs: number
  shift: number
  longestTaskMs: number
}

/**
 * Each page opened for the first time, on a slow line and a slow machine, beside the least that a Fluent tab in
 * Teams can be: bytes of JavaScript as they come over the line, before the content and in all, time to content and to interactive, what moves, and
 * the longest task once the content stands there.
 */
export async function* measureViews(
  browser: Browser,
  hallway: BenchHallway,
  { personId, runs }: { personId: string; runs: number },
): AsyncGenerator<Figure> {
  const see = async (path: string): Promise<Seen> => await seeOften(browser, hallway, { path, personId, runs })
  const minimal = await see(MINIMAL)
  yield { name: 'tab.minimal.first-view', value: minimal.firstKb, unit: 'kB', reference: null }
  yield { name: 'tab.minimal.content', value: minimal.contentMs, unit: 'ms', reference: null }
  for (const page of pages) {
    const seen = await see(`/tab/${page}`)
    const figure = (name: string, value: number, unit: Figure['unit'], reference: number): Figure => ({
      name: `tab.${page}.${name}`,
      value,
      unit,
      reference,
    })
    yield figure('first-view', seen.firstKb, 'kB', FIRST_VIEW_KB)
    yield figure('javascript', seen.scriptKb, 'kB', minimal.scriptKb)
    yield figure('content', seen.contentMs, 'ms', minimal.contentMs)
    yield figure('interactive', seen.interactiveMs, 'ms', minimal.interactiveMs)
    yield figure('layout-shift', seen.shift, 'shift', MOST_SHIFT)
    yield figure('longest-task', seen.longestTaskMs, 'ms', LONGEST_TASK_MS)
  }
}

async function seeOften(
  browser: Browser,
  hallway: BenchHallway,
  { path, personId, runs }: { path: string; personId: string; runs: number },
): Promise<Seen> {
  const seen: Seen[] = []
  for (let run = 0; run < runs; run++) seen.push(await seeOnce(browser, hallway, { path, personId }))
  const middle = (read: (one: Seen) => number): number => median(seen.map(read))
  return {
    firstKb: middle(({ firstKb }) => firstKb),
    scriptKb: middle(({ scriptKb }) => scriptKb),
    contentMs: Math.round(middle(({ contentMs }) => contentMs)),
    interactiveMs: Math.round(middle(({ interactiveMs }) => interactiveMs)),
    shift: Number(middle(({ shift }) => shift).toFixed(4)),
    longestTaskMs: middle(({ longestTaskMs }) => longestTaskMs),
  }
}

async function seeOnce(
  browser: Browser,
  hallway: BenchHallway,
  { path, personId }: { path: string; personId: string },
): Promise<Seen> {
  const view = await openView(browser, hallway, { path, personId, isThrottled: true })
  await wait(SETTLE_MS)
  const { contentAt, longTasks, shift } = await view.watched()
  const { all, beforeContent } = await view.scriptBytes()
  await view.close()
  const contentMs = contentAt ?? Number.NaN
  const after = longTasks.filter(({ at }) => at > contentMs)
  const lastLong = longTasks.at(-1)
  return {
    firstKb: beforeContent / 1_000,
    scriptKb: all / 1_000,
    contentMs,
    interactiveMs: Math.max(contentMs, lastLong === undefined ? 0 : lastLong.at + lastLong.ms),
    shift,
    longestTaskMs: Math.max(0, ...after.map(({ ms }) => ms)),
  }
}
