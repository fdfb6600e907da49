import { setTimeout as wait } from 'node:timers/promises'
import type { Browser, Frame } from 'playwright-core'
import { median, quantile, type Figure } from '../figure.ts'
import type { BenchHallway } from '../search/bench-hallway.ts'
import { openView, type View } from './open-view.ts'

const KEYSTROKE_TO_RESULT_MS = 100
/** Beyond it an interaction feels slow: "good" of https://web.dev/articles/inp. */
const GOOD_INTERACTION_MS = 200
/** How fast people type who type fast. */
const BETWEEN_KEYS_MS = 90
const SETTLE_MS = 1_500

const texts = ['data', 'design', 'lisbon', 'planning', 'maria', 'python', 'sales', 'query', 'ana', 'finance']

/** Typing into a search and answering an invitation, as fast as machine and line are, and slowed down. */
export async function* measureInteractions(
  browser: Browser,
  hallway: BenchHallway,
  { personId, isQuick }: { personId: string; isQuick: boolean },
): AsyncGenerator<Figure> {
  const searched = isQuick ? texts.slice(0, 3) : texts
  for (const isThrottled of [false, true]) {
    const suffix = isThrottled ? '.throttled' : ''
    const open = async (path: string): Promise<View> =>
      await openView(browser, hallway, { path, personId, isThrottled })

    const mentors = await open('/tab/mentors')
    await wait(SETTLE_MS)
    const toResult: number[] = []
    for (const text of searched) toResult.push(await typeAndWait(mentors.frame, text))
    const { worstInteraction } = await mentors.watched()
    await mentors.close()
    const reference = isThrottled ? null : KEYSTROKE_TO_RESULT_MS
    yield { name: `tab.search.keystroke-to-result.p50${suffix}`, value: median(toResult), unit: 'ms', reference }
    yield {
      name: `tab.search.keystroke-to-result.p90${suffix}`,
      value: quantile(toResult, 0.9),
      unit: 'ms',
      reference,
    }
    yield {
      name: `tab.search.worst-key-to-paint${suffix}`,
      value: worstInteraction,
      unit: 'ms',
      reference: GOOD_INTERACTION_MS,
    }

    const events = await open('/tab/events')
    await wait(SETTLE_MS)
    const answered = await answerOne(events.frame)
    await events.close()
    yield { name: `tab.rsvp.shown${suffix}`, value: answered, unit: 'ms', reference: GOOD_INTERACTION_MS }
  }
}

/** From the last key to the paint of what was found for all that was typed, in milliseconds. */
async function typeAndWait(frame: Frame, text: string): Promise<number> {
  const field = frame.getByRole('searchbox')
  await field.fill('')
  await frame.locator('section[aria-busy="false"]').first().waitFor()
  await wait(500)
  const result = frame.evaluate(untilFound, text)
  await field.pressSequentially(text, { delay: BETWEEN_KEYS_MS })
  return Math.round(await result)
}

/** Runs in the page. */
async function untilFound(text: string): Promise<number> {
  let lastKeyAt = 0
  document.addEventListener('input', () => void (lastKeyAt = performance.now()))
  return await new Promise((found) => {
    const look = (): void => {
      const isAsked = new URLSearchParams(location.search).get('text') === text
      const isBusy = document.querySelector('main section[aria-busy="true"]') !== null
      if (isAsked && !isBusy) found(performance.now() - lastKeyAt)
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
}

/** From the press of RSVP to the paint of the answer, in milliseconds. */
async function answerOne(frame: Frame): Promise<number> {
  // On at first: whether anything is left then depends on the hour at which the bench runs.
  await frame.getByRole('button', { name: 'In my working hours' }).click()
  const button = frame.getByRole('button', { name: /^RSVP/ }).first()
  const name = (await button.getAttribute('aria-label')) ?? ''
  const shown = frame.evaluate(untilAnswered, name)
  await button.click()
  return Math.round(await shown)
}

/** Runs in the page. */
async function untilAnswered(name: string): Promise<number> {
  return await new Promise((answered) => {
    document.addEventListener(
      'click',
      () => {
        const pressedAt = performance.now()
        const look = (): void => {
          const isOpen = [...document.querySelectorAll('button')].some((one) => one.getAttribute('aria-label') === name)
          if (isOpen) requestAnimationFrame(look)
          else answered(performance.now() - pressedAt)
        }
        requestAnimationFrame(look)
      },
      { capture: true, once: true },
    )
  })
}
