import type { Browser, BrowserContext, Frame } from 'playwright-core'
import type { BenchHallway } from '../search/bench-hallway.ts'
import { watch, type Watched } from './watch.ts'

/** What DevTools and Lighthouse take for a fast 3G line, in bytes a second and milliseconds. */
const FAST_3G = {
  offline: false,
  downloadThroughput: (1.6e6 / 8) * 0.9,
  uploadThroughput: (750e3 / 8) * 0.9,
  latency: 150,
}
const CPU_SLOWER = 4
const CONTENT_TIMEOUT_MS = 60_000

/** A page of Hallway, or of what it is compared with, in the frame of a Teams host, in a browser that has seen neither. */
export interface View {
  frame: Frame
  /** Bytes of JavaScript that came over the line up to now, and how many of them before the content stood there. */
  scriptBytes(): Promise<{ all: number; beforeContent: number }>
  watched(): Promise<Watched>
  close(): Promise<void>
}

export interface ViewOptions {
  /** Below the server's origin. */
  path: string
  personId: string
  /** Four times slower, behind a slow line. */
  isThrottled: boolean
}

export async function openView(
  browser: Browser,
  { origin, tenantId, tokenOf }: BenchHallway,
  { path, personId, isThrottled }: ViewOptions,
): Promise<View> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' })
  const sizes = countScripts(context)
  const page = await context.newPage()
  await page.addInitScript(watch)
  const address = new URLSearchParams({ src: path, tenant: tenantId, person: personId, token: await tokenOf(personId) })
  if (isThrottled) {
    const devtools = await context.newCDPSession(page)
    await devtools.send('Network.emulateNetworkConditions', FAST_3G)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWER })
  }
  await page.goto(`${origin}/bench/host.html#${address.toString()}`)
  const frame = page.frames().find((candidate) => candidate !== page.mainFrame())
  if (frame === undefined) throw new Error('The host frames nothing')
  await frame.waitForFunction(hasContent, null, { timeout: CONTENT_TIMEOUT_MS })
  return {
    frame,
    async scriptBytes() {
      const { contentAt } = await frame.evaluate(() => globalThis.watched)
      const isBefore = await frame.evaluate(scriptsBefore, contentAt ?? 0)
      const scripts = await Promise.all(sizes)
      const sum = (some: typeof scripts): number => some.reduce((total, { bytes }) => total + bytes, 0)
      return { all: sum(scripts), beforeContent: sum(scripts.filter(({ url }) => isBefore.includes(url))) }
    },
    watched: async () => await frame.evaluate(() => globalThis.watched),
    close: async () => await context.close(),
  }
}

interface Script {
  url: string
  /** As they come over the line. */
  bytes: number
}

function countScripts(context: BrowserContext): Promise<Script>[] {
  const sizes: Promise<Script>[] = []
  context.on('requestfinished', (request) => {
    const isScript = request.resourceType() === 'script' && !/\/host-[\w-]+\.js$/.test(request.url())
    if (isScript)
      sizes.push(
        request.sizes().then(
          ({ responseBodySize }) => ({ url: request.url(), bytes: responseBodySize }),
          () => ({ url: request.url(), bytes: 0 }),
        ),
      )
  })
  return sizes
}

/** Runs in the page: the addresses of what had come by a time. */
function scriptsBefore(ms: number): string[] {
  const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
  return resources.filter(({ responseEnd }) => responseEnd <= ms).map(({ name }) => name)
}

/** Runs in the page. */
function hasContent(): boolean {
  return globalThis.watched.contentAt !== null
}
