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
  /** Milliseconds from each frame to the next. */
  frames: number[]
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
  })
  await close()
  yield { name: 'tab.members.reached', value: seen.reached, unit: 'count', reference: null }
  yield { name: 'tab.members.rows-in-page', value: seen.mostRows, unit: 'count', reference: MOST_ROWS }
  const late = seen.frames.filter((milliseconds) => milliseconds > LATE_FRAME_MS).length
  yield {
    name: 'tab.members.late-frames',
    value: Math.round((1_000 * late) / seen.frames.length) / 10,
    unit: '%',
    reference: null,
  }
  const worst = Math.round(Math.max(...seen.frames))
  yield { name: 'tab.members.worst-frame', value: worst, unit: 'ms', reference: LATE_FRAME_MS }
}

/** Runs in the page. */
async function scroll({ milliseconds, pixels }: { milliseconds: number; pixels: number }): Promise<Scrolled> {
  const scroller = document.querySelector('[role="dialog"] .fui-DialogContent')
  if (scroller === null) throw new Error('Nothing scrolls')
  const rows = (): Element[] => [...scroller.querySelectorAll('[role="listitem"]')]
  const frames: number[] = []
  let mostRows = 0
  const start = performance.now()
  for (let last = start; last - start < milliseconds;) {
    scroller.scrollTop += pixels
    const now = await new Promise<number>(requestAnimationFrame)
    frames.push(now - last)
    last = now
    mostRows = Math.max(mostRows, rows().length)
  }
  return { frames, mostRows, reached: Number(rows().at(-1)?.getAttribute('aria-posinset')) }
}
