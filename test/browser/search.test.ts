import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
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

const sizes = [
  { size: 'a desktop', width: 1280, height: 900 },
  { size: 'a phone', width: 390, height: 844 },
] as const

describe.each(sizes)('on $size', ({ width, height }) => {
  it('finds the mentor in spite of a typo, opens the panel and comes back to the results', async () => {
    const amara = await openTab(browser, server.origin, newHirePersona, { width, height })
    const { page, tab } = amara
    await amara.open('mentors')
    await tab.getByRole('searchbox').fill('qurey tuning')
    await tab.getByRole('main').getByText('Nothing matches “qurey tuning” exactly. These come close.').waitFor()
    expect(await tab.locator('mark').allTextContents()).toContain('Query')
    await tab.getByRole('button', { name: mentorPersona.name }).click()
    await tab.getByRole('button', { name: 'Request mentoring' }).waitFor()
    expect(new URL(tabFrame(amara).url()).searchParams.get('text')).toBe('qurey tuning')
    await page.keyboard.press('Escape')
    await tab.getByRole('button', { name: 'Request mentoring' }).waitFor({ state: 'detached' })
    await tab.getByRole('button', { name: mentorPersona.name }).waitFor()
    expect(amara.errors).toEqual([])
    await amara.close()
  })

  it('finds a colleague by keyboard alone, and has the focus back when the panel closes', async () => {
    const amara = await openTab(browser, server.origin, newHirePersona, { width, height })
    const { page, tab } = amara
    await amara.open('network')
    const field = tab.getByRole('combobox', { name: 'Find a colleague' })
    await field.focus()
    await page.keyboard.type('rag pri')
    await tab.locator('mark', { hasText: /^Rag$/ }).first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await tab.getByRole('dialog', { name: mentorPersona.name }).waitFor()
    await page.keyboard.press('Escape')
    await tab.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(amara.errors).toEqual([])
    await amara.close()
  })
})

it('finds groups and events by what they are about', async () => {
  const amara = await openTab(browser, server.origin, newHirePersona)
  const { tab } = amara
  await amara.open('groups')
  await tab.getByRole('searchbox').fill('portug')
  await tab.getByRole('heading', { name: 'Groups found' }).waitFor()
  await amara.open('events')
  await tab.getByRole('searchbox').fill('coffee monday')
  await tab
    .getByRole('main')
    .getByText(/^\d+ events?$/)
    .waitFor()
  expect(amara.errors).toEqual([])
  await amara.close()
})

const fields = [
  { route: 'mentors', fieldOf: ({ tab }: OpenTab) => tab.getByRole('searchbox') },
  { route: 'groups', fieldOf: ({ tab }: OpenTab) => tab.getByRole('searchbox') },
  { route: 'events', fieldOf: ({ tab }: OpenTab) => tab.getByRole('searchbox') },
  { route: 'network', fieldOf: ({ tab }: OpenTab) => tab.getByRole('combobox', { name: 'Find a colleague' }) },
] as const

/** Layout depends on the size and colours on the theme: each of both is looked at, not every pair. */
const views = [
  { theme: 'default', ...sizes[0] },
  { theme: 'dark', ...sizes[1] },
  { theme: 'contrast', ...sizes[0] },
  { theme: 'glass', ...sizes[1] },
] as const

it.each(views)(
  'has no accessibility violation and no sideways scrolling with results, without and failed: $theme, $size',
  async ({ theme, width, height }) => {
    const opened = await openTab(browser, server.origin, mentorPersona, { theme, width, height })
    const found: Record<string, string[]> = {}
    for (const { route, fieldOf } of fields) {
      for (const [state, text] of [
        ['found', 'data'],
        ['nothing', 'zzqqxx'],
        ['failed', 'lisbon'],
      ] as const) {
        await opened.open(route)
        if (state === 'failed') await failSearches(opened)
        await fieldOf(opened).fill(text)
        await waitForState(opened, state)
        found[`${route} ${state}`] = [...(await violations(tabFrame(opened))), ...(await sideways(opened))]
        await opened.page.unroute(SEARCHES)
      }
    }
    expect(Object.entries(found).filter(([, problems]) => problems.length > 0)).toEqual([])
    await opened.close()
  },
  240_000,
)

const SEARCHES = /\/api\/(mentors|people|groups|events)\?/

async function failSearches({ page }: OpenTab): Promise<void> {
  await page.route(SEARCHES, async (route) => await route.fulfill({ status: 500, json: { code: 'bug' } }))
}

async function waitForState({ tab }: OpenTab, state: 'found' | 'nothing' | 'failed'): Promise<void> {
  const signs = {
    found: tab.locator('mark'),
    nothing: tab.getByText(/“zzqqxx”/),
    failed: tab.getByRole('button', { name: 'Try again' }),
  }
  await signs[state].first().waitFor()
}

async function sideways(opened: OpenTab): Promise<string[]> {
  const [scroll, client] = await tabFrame(opened).evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ])
  return scroll === client ? [] : [`scrolls sideways: ${String(scroll)} in ${String(client)}`]
}
