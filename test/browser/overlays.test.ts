import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { mentorPersona, newHirePersona } from '../../bot/features/sample/personas.ts'
import { violations } from '../kit/browser/axe.ts'
import { startDevelopmentServer, type DevelopmentServer } from '../kit/browser/development-server.ts'
import { openBrowser } from '../kit/browser/open-browser.ts'
import { openTab, tabFrame, type OpenTab } from '../kit/browser/tab.ts'

let server: DevelopmentServer
let browser: Browser
beforeAll(async () => {
  ;[server, browser] = [await startDevelopmentServer(), await openBrowser()]
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

/** What lies over or beside a page, and how one gets there; no two on one page in a row, which would not load it anew. */
const overlays: Record<string, { route: string; open: (tab: OpenTab) => Promise<void> }> = {
  'a person': {
    route: 'network',
    async open({ tab, page }) {
      await tab.getByRole('combobox', { name: 'Find a colleague' }).fill('rag pri')
      await tab.locator('mark').first().waitFor()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await tab.getByRole('dialog', { name: mentorPersona.name }).waitFor()
    },
  },
  'an event': { route: 'events', open: async ({ tab }) => await tab.locator('main h3 button').first().click() },
  'asking a mentor': {
    route: 'mentors',
    async open({ tab }) {
      await tab.getByRole('searchbox').fill('query tuning')
      await tab.getByRole('button', { name: mentorPersona.name }).click()
      await tab.getByRole('button', { name: 'Request mentoring' }).click()
    },
  },
  'a new event': {
    route: 'events',
    open: async ({ tab }) => await tab.getByRole('button', { name: 'New event' }).first().click(),
  },
  'a group': { route: 'groups', open: async ({ tab }) => await tab.locator('main :is(h2, h3) a').first().click() },
  'the month': { route: 'events', open: async ({ tab }) => await tab.getByRole('tab', { name: 'Month' }).click() },
  'the profile': {
    route: 'home',
    open: async ({ tab }) => await tab.getByRole('button', { name: 'Your profile' }).click(),
  },
}

/** All of a page is in sight, as the checks of accessibility want it. */
const HEIGHT = 4_800

/** 320 pixels are 1280 zoomed in to 400 %. */
const views = [
  { theme: 'default', width: 320, locale: 'ar', reducedMotion: 'reduce' },
  { theme: 'contrast', width: 1280, locale: 'en-GB', reducedMotion: 'no-preference' },
] as const

it.each(views)(
  'everything over a page can be read and nothing is cut: $theme, $width pixels, $locale',
  async (view) => {
    const opened = await openTab(browser, server.origin, newHirePersona, { ...view, height: HEIGHT })
    const found: Record<string, string[]> = {}
    for (const [name, { route, open }] of Object.entries(overlays)) {
      await opened.open(route)
      await open(opened)
      await opened.tab.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' })
      // What lies under the pointer is on its way from one colour to another.
      await opened.page.mouse.move(0, 0)
      found[name] = [...(await violations(tabFrame(opened))), ...(await cutOff(opened))]
    }
    expect(Object.entries(found).filter(([, problems]) => problems.length > 0)).toEqual([])
    expect(opened.errors).toEqual([])
    await opened.close()
  },
  240_000,
)

/** Whatever one would have to scroll sideways for. */
async function cutOff(opened: OpenTab): Promise<string[]> {
  return await tabFrame(opened).evaluate(async () => {
    // A panel that still comes in is not where it will be; a skeleton's glow never ends.
    const moves = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity)
    await Promise.allSettled(moves.map(({ finished }) => finished))
    const { clientWidth } = document.documentElement
    return [...document.querySelectorAll<HTMLElement>('body *')]
      .filter(
        (element) =>
          element.checkVisibility() && element.closest('[role="grid"], table, .fui-SearchBox__dismiss') === null,
      )
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect()
        return width > 1 && (left < -1 || right > clientWidth + 1)
      })
      .slice(0, 3)
      .map((element) => `cut off: ${element.tagName} ${element.textContent.slice(0, 40)}`)
  })
}
