import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Browser, Request } from 'playwright-core'
import { buddyPersona } from '../../bot/features/sample/personas.ts'
import { startDevelopmentServer, type DevelopmentServer } from '../kit/browser/development-server.ts'
import { openBrowser } from '../kit/browser/open-browser.ts'
import { openTab } from '../kit/browser/tab.ts'

/** What a minimal Fluent page in Teams needs by itself is 90 kB (`npm run bench -- tab`). */
const BUDGET_BYTES = 130_000

let server: DevelopmentServer
let browser: Browser

beforeAll(async () => {
  ;[server, browser] = [await startDevelopmentServer(), await openBrowser()]
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

it('needs at most 130 kB of JavaScript, teams-js included, to show Home with work waiting', async () => {
  const opened = await openTab(browser, server.origin, buddyPersona)
  const scripts: Promise<Buffer>[] = []
  const encodings = new Set<string | undefined>()
  opened.page.on('response', (response) => {
    const isTab = response.frame() !== opened.page.mainFrame()
    if (!isTab || !new URL(response.url()).pathname.endsWith('.js')) return
    scripts.push(response.body())
    encodings.add(response.headers()['content-encoding'])
  })
  await opened.open('home')
  await opened.tab.getByRole('heading', { name: 'My network' }).waitFor()
  await opened.page.waitForLoadState('networkidle')
  const sizes = (await Promise.all(scripts)).map((script) => brotliCompressSync(script).length)
  const total = sizes.reduce((sum, size) => sum + size, 0)
  expect([...encodings]).toEqual(['br'])
  expect(total).toBeGreaterThan(60_000)
  expect(total).toBeLessThanOrEqual(BUDGET_BYTES)
  await opened.close()
})

it('asks the server once for what a page shows, while the code of the page is still on its way', async () => {
  const opened = await openTab(browser, server.origin, buddyPersona)
  const found = []
  for (const page of ['home', 'mentors', 'groups', 'events', 'network', 'profile']) {
    const asked: string[] = []
    const onRequest = (request: Request): void => {
      const { pathname } = new URL(request.url())
      if (pathname.startsWith('/api/') && pathname !== '/api/changes') asked.push(pathname)
    }
    opened.page.on('request', onRequest)
    await opened.open(page)
    await opened.page.waitForLoadState('networkidle')
    opened.page.off('request', onRequest)
    const [first] = asked
    found.push({ page, first, twice: asked.filter((path, place) => asked.indexOf(path) !== place) })
  }
  expect(found).toEqual(found.map(({ page }) => ({ page, first: '/api/me', twice: [] })))
  await opened.close()
})
