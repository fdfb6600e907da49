import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { mentorPersona } from '../../bot/features/sample/personas.ts'
import { violations } from '../kit/browser/axe.ts'
import { startDevelopmentServer, type DevelopmentServer } from '../kit/browser/development-server.ts'
import { openBrowser } from '../kit/browser/open-browser.ts'
import { openTab, tabFrame } from '../kit/browser/tab.ts'

const routes = ['home', 'mentors', 'groups', 'events', 'network'] as const
const themes = ['default', 'dark', 'contrast', 'glass'] as const

let server: DevelopmentServer
let browser: Browser

beforeAll(async () => {
  ;[server, browser] = [await startDevelopmentServer(), await openBrowser()]
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

describe.each(themes)('in the theme %s', (theme) => {
  it('every page has one heading, no accessibility violation and no error', async () => {
    const opened = await openTab(browser, server.origin, mentorPersona, { theme })
    const found = []
    for (const route of routes) {
      await opened.open(route)
      const frame = tabFrame(opened)
      found.push({ route, headings: await frame.locator('h1').count(), violations: await violations(frame) })
    }
    expect(found).toEqual(routes.map((route) => ({ route, headings: 1, violations: [] })))
    expect(opened.errors).toEqual([])
    await opened.close()
  })
})

it('follows Teams from one theme to another while it is open', async () => {
  const opened = await openTab(browser, server.origin, mentorPersona)
  await opened.open('home')
  const readColours = async (): Promise<string[]> =>
    await tabFrame(opened).evaluate(() => {
      const heading = document.querySelector('h1') ?? document.body
      return [getComputedStyle(heading).color, getComputedStyle(document.documentElement).colorScheme]
    })
  expect(await readColours()).toEqual(['rgb(36, 36, 36)', 'light'])
  await opened.page.getByRole('button', { name: 'Theme' }).click()
  await opened.page.getByRole('radio', { name: 'Dark' }).check()
  await opened.tab.locator(':root[data-theme="dark"]').waitFor()
  expect(await readColours()).toEqual(['rgb(255, 255, 255)', 'dark'])
  await opened.close()
})

it('goes back to where a page was left, with the focus', async () => {
  const opened = await openTab(browser, server.origin, mentorPersona, { height: 600 })
  const isReady = opened.page.waitForResponse(/kept-place/)
  await opened.open('groups')
  await isReady
  const link = opened.tab.locator('main h3 a').last()
  await link.focus()
  const readPlace = async (): Promise<unknown> =>
    await tabFrame(opened).evaluate(() => [
      document.querySelector('main')?.scrollTop,
      document.activeElement?.textContent,
    ])
  const left = await readPlace()
  expect(left).toEqual([expect.any(Number), await link.textContent()])
  expect(left).not.toContain(0)
  for (const goBack of [
    async () => await opened.page.evaluate(() => history.back()),
    async () => await opened.tab.getByRole('button', { name: 'All groups' }).click(),
  ]) {
    await opened.page.keyboard.press('Enter')
    await opened.tab.getByRole('button', { name: 'All groups' }).waitFor()
    await goBack()
    await link.waitFor()
    expect(await readPlace()).toEqual(left)
  }
  await opened.close()
})

describe.each([320, 390, 768, 1280])('%d pixels wide', (width) => {
  it('no page scrolls sideways', async () => {
    const opened = await openTab(browser, server.origin, mentorPersona, { width })
    for (const route of routes) {
      await opened.open(route)
      const [scroll, client] = await tabFrame(opened).evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ])
      expect([route, scroll]).toEqual([route, client])
    }
    await opened.close()
  })
})
