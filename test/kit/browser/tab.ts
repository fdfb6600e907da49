import type { Browser, Frame, FrameLocator, Page } from 'playwright-core'

export interface Viewer {
  id: string
  name: string
}

export interface OpenTab {
  page: Page
  /** Hallway itself, inside the host page's frame. */
  tab: FrameLocator
  /** Errors the page reported meanwhile. */
  errors: string[]
  /** Goes to a page of Hallway as Teams would, by the host's address. */
  open(route: string): Promise<void>
  close(): Promise<void>
}

export interface TabOptions {
  theme?: 'default' | 'dark' | 'contrast' | 'glass'
  width?: number
  height?: number
  /** Of the Teams client; Arabic runs from right to left. */
  locale?: string
  reducedMotion?: 'reduce' | 'no-preference'
}

/** Opens Hallway in the host page as somebody of the sample company. */
export async function openTab(
  browser: Browser,
  origin: string,
  viewer: Viewer,
  { theme = 'default', width = 1280, height = 900, locale = 'en-GB', reducedMotion = 'no-preference' }: TabOptions = {},
): Promise<OpenTab> {
  const context = await browser.newContext({ viewport: { width, height }, locale, reducedMotion })
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    const { url } = message.location()
    if (message.type() === 'error' && !isFromOutside(url) && !isPoll(url, message.text())) errors.push(message.text())
  })
  await page.addInitScript(
    ([person, chosenTheme]) => {
      // An empty page has no storage.
      if (location.protocol === 'about:') return
      localStorage.setItem('hallway.host.person', person ?? '')
      localStorage.setItem('hallway.host.theme', chosenTheme ?? '')
    },
    [`${viewer.id} ${viewer.name}`, theme],
  )
  return {
    page,
    tab: page.frameLocator('iframe'),
    errors,
    async open(route) {
      await page.goto(`${origin}/#/${route}`)
      const main = page.frameLocator('iframe').getByRole('main')
      await main.waitFor()
      await main.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' })
    },
    async close() {
      await context.close()
    },
  }
}

/** The frame that Hallway is in, for what a locator cannot do. */
export function tabFrame({ page }: OpenTab): Frame {
  const frame = page.frames().find((candidate) => new URL(candidate.url()).pathname.startsWith('/tab/'))
  if (frame === undefined) throw new Error('The host page shows no tab')
  return frame
}

/** teams-js asks Microsoft's network for its list of hosts, and has one built in for when it cannot. */
function isFromOutside(url: string): boolean {
  return url.startsWith('https://')
}

/** The host page asks for new chat messages and the tab for what has changed, also while a test restarts the server. */
function isPoll(url: string, text: string): boolean {
  return /\/dev\/chat\?|\/api\/changes/.test(url) && text.includes('ERR_CONNECTION_REFUSED')
}
