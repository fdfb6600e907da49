import type { Browser } from 'playwright-core'
import type { Figure } from '../figure.ts'
import type { BenchHallway } from '../search/bench-hallway.ts'
import { idOfNumber } from './fill-company.ts'
import { openView } from './open-view.ts'

/** A frame that comes later is seen as a jerk. */
const LATE_FRAME_MS = 50
/** Some screens of rows, and no more however far somebody has scrolled. */
const MOST_ROWS = 150
const PIXELS_A_FRAME = 150

interface Scrolled {
  frames: number
  lateFrames: number
  worstFrame: number
  mostRows: number
  /** The place of the last row that was reached. */
  reached: number
}

/** Through the members of the largest group as fast as a thumb flings a list, reading page after page. */
export async function* measureScrolling(
  browser: Browser,
  hallway: BenchHallway,
  { personId, isQuick }: { personId: string; isQuick: boolean },
): AsyncGenerator<Figure> {
  const { frame, close } = await openView(browser, hallway, {
    path: `/tab/groups/${idOfNumber('group', 1)}`,
    personId,
    isThrottled: false,
  })
  await frame.getByRole('button', { name: 'See all' }).click()
  await frame.getByRole('dialog').getByRole('listitem').first().waitFor()
  const seen = await frame.evaluate(scroll, {
    milliseconds: isQuick ? 3_000 : 20_000,
    pixels: PIXELS_A_FRAME,
    late: LATE_FRAME_MS,
  })
  await close()
  yield { name: 'tab.members.reached', value: seen.reached, unit: 'count', reference: null }
  yield { name: 'tab.members.rows-in-page', value: seen.mostRows, unit: 'count', reference: MOST_ROWS }
  yield {
    name: 'tab.members.late-frames',
    value: Math.round((1_000 * seen.lateFrames) / seen.frames) / 10,
    unit: '%',
    reference: null,
  }
  yield { name: 'tab.members.worst-frame', value: Math.round(seen.worstFrame), unit: 'ms', reference: LATE_FRAME_MS }
}

/** Runs in the page. */
async function scroll({
  milliseconds,
  pixels,
  late,
}: {
  milliseconds: number
  pixels: number
  late: number
}): Promise<Scrolled> {
  const list = document.querySelector('[role="dialog"] [role="list"]')
  let scroller = list?.parentElement ?? null
  while (scroller !== null && !/auto|scroll/.test(getComputedStyle(scroller).overflowY))
    scroller = scroller.parentElement
  if (scroller === null) throw new Error('Nothing scrolls')
  const seen: Scrolled = { frames: 0, lateFrames: 0, worstFrame: 0, mostRows: 0, reached: 0 }
  const start = performance.now()
  for (let last = start; last - start < milliseconds;) {
    scroller.scrollTop += pixels
    const now = await new Promise<number>(requestAnimationFrame)
    const took = now - last
    last = now
    seen.frames++
    if (took > late) seen.lateFrames++
    seen.worstFrame = Math.max(seen.worstFrame, took)
    seen.mostRows = Math.max(seen.mostRows, list?.querySelectorAll('[role="listitem"]').length ?? 0)
  }
  seen.reached = Number([...(list?.querySelectorAll('[role="listitem"]') ?? [])].at(-1)?.getAttribute('aria-posinset'))
  return seen
}
