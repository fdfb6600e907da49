import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Browser, Request } from 'playwright-core'
import { buddyPersona } from '../../bot/features/sample/personas.ts'
import { startDevelopmentServer, type DevelopmentServer } from '../kit/browser/development-server.ts'
import { openBrowser } from '../kit/browser/open-browser.ts'
import { openTab, tabFrame } from '../kit/browser/tab.ts'

/** What a minimal Fluent page in Teams needs by itself is 90 kB (`npm run bench -- tab`). */
const BUDGET_BYTES = 119_000

/** The rules of all pages and the variables of all themes. */
const STYLES_BUDGET_BYTES = 22_000

/** What the document of each page names, which is all that its content waits for. */
const PAGE_BUDGETS_BYTES: Record<string, number> = {
  home: 110_000,
  mentors: 145_000,
  groups: 158_000,
  events: 149_000,
  network: 158_000,
}

let server: DevelopmentServer
let browser: Browser

beforeAll(async () => {
  ;[server, browser] = [await startDevelopmentServer(), await openBrowser()]
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

it('needs at most 119 kB of JavaScript, teams-js included, and one file of styles to show Home with work waiting', async () => {
  const opened = await openTab(browser, server.origin, buddyPersona)
  const files: Record<string, Promise<Buffer>[]> = { js: [], css: [] }
  const encodings = new Set<string | undefined>()
  opened.page.on('response', (response) => {
    const isTab = response.frame() !== opened.page.mainFrame()
    const [, kind = ''] = /\.(js|css)$/.exec(new URL(response.url()).pathname) ?? []
    if (!isTab || kind === '') return
    files[kind]?.push(response.body())
    encodings.add(response.headers()['content-encoding'])
  })
  await opened.open('home')
  await opened.tab.getByRole('heading', { name: 'My network' }).waitFor()
  await opened.page.waitForLoadState('networkidle')
  expect([...encodings]).toEqual(['br'])
  const scripts = await compressedSize(files['js'])
  expect(scripts).toBeGreaterThan(60_000)
  expect(scripts).toBeLessThanOrEqual(BUDGET_BYTES)
  expect(files['css']).toHaveLength(1)
  expect(await compressedSize(files['css'])).toBeLessThanOrEqual(STYLES_BUDGET_BYTES)
  // A rule that comes back into JavaScript is written into such an element.
  expect(await tabFrame(opened).locator('style').count()).toBe(0)
  await opened.close()
})

it('shows no page later for what opens over it: menus, dialogs and lists of tabs come after the content', async () => {
  const sizes: Record<string, number> = {}
  for (const page of Object.keys(PAGE_BUDGETS_BYTES)) {
    const html = await (await fetch(`${server.origin}/tab/${page}`)).text()
    const named = [...html.matchAll(/"(\/tab\/assets\/[^"]+\.js)"/g)].map(([, path]) => path)
    sizes[page] = await compressedSize(named.map(async (path) => await download(`${server.origin}${path}`)))
  }
  expect(Object.entries(sizes).filter(([page, size]) => size > (PAGE_BUDGETS_BYTES[page] ?? 0))).toEqual([])
  expect(Math.min(...Object.values(sizes))).toBeGreaterThan(60_000)
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

async function download(address: string): Promise<Buffer> {
  return Buffer.from(await (await fetch(address)).arrayBuffer())
}

async function compressedSize(files: Promise<Buffer>[] = []): Promise<number> {
  const sizes = (await Promise.all(files)).map((file) => brotliCompressSync(file).length)
  return sizes.reduce((sum, size) => sum + size, 0)
}
