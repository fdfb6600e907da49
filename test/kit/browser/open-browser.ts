import { chromium, type Browser } from 'playwright-core'
import { findBrowser } from './find-browser.ts'

/** Headless, and without the browser's own background traffic. */
export async function openBrowser(): Promise<Browser> {
  return await chromium.launch({
    executablePath: findBrowser(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
