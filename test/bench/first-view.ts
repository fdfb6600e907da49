import { brotliCompressSync } from 'node:zlib'
import { startDevelopmentServer } from '../kit/browser/development-server.ts'
import { openBrowser } from '../kit/browser/open-browser.ts'
import type { Figure } from './figure.ts'

/** The budget for the JavaScript of a first view. */
const BUDGET_KB = 132

/** What a browser really loads to show a page of the tab, compressed as a server would. */
export async function* measureFirstView(): AsyncGenerator<Figure> {
  const server = await startDevelopmentServer()
  const browser = await openBrowser()
  for (const page of ['home', 'mentors', 'groups', 'events', 'network']) {
    const view = await browser.newPage()
    let bytes = 0
    const pending: Promise<void>[] = []
    view.on('response', (response) => {
      const isTabScript = response.url().endsWith('.js') && !response.url().includes('/host')
      if (!isTabScript || response.frame() === view.mainFrame()) return
      pending.push(response.body().then((body) => void (bytes += brotliCompressSync(body).length)))
    })
    await view.goto(`${server.origin}/#/${page}`)
    await view.frameLocator('iframe').getByRole('main').waitFor()
    await view.waitForLoadState('networkidle')
    await Promise.all(pending)
    yield { name: `first-view.${page}.javascript`, value: bytes / 1000, unit: 'kB', reference: BUDGET_KB }
    await view.close()
  }
  await browser.close()
  await server.stop()
}
