import { request } from 'node:http'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { buddyPersona, newHirePersona } from '../../bot/features/sample/personas.ts'
import { startDevelopmentServer, type DevelopmentServer } from '../kit/browser/development-server.ts'
import { moveToNextMonday } from '../kit/browser/move-to-monday.ts'
import { openBrowser } from '../kit/browser/open-browser.ts'
import { openTab, type OpenTab, type Viewer } from '../kit/browser/tab.ts'

let server: DevelopmentServer
let browser: Browser

beforeAll(async () => {
  ;[server, browser] = await Promise.all([startDevelopmentServer(), openBrowser()])
  // Ten o'clock in Lisbon, when the sample company's buddies have been asked.
  await moveToNextMonday(server.origin)
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

it('tells the buddy story from both sides, and keeps it over a restart', async () => {
  const kofi = await openChat(buddyPersona)
  await kofi.page.getByText(`Would you be a buddy for ${newHirePersona.name}?`).waitFor()
  await kofi.page.getByRole('button', { name: 'Accept' }).click()
  await kofi.page.getByText(`You are the buddy of ${newHirePersona.name}.`).waitFor()
  await kofi.page.getByRole('heading', { name: newHirePersona.name }).waitFor()
  await server.restart()

  const amara = await openChat(newHirePersona)
  await amara.page.getByRole('heading', { name: buddyPersona.name }).waitFor()
  expect([...kofi.errors, ...amara.errors]).toEqual([])
  await kofi.close()

  await amara.page.getByRole('link', { name: 'Open chat' }).click()
  await amara.page.getByRole('complementary', { name: 'Teams would open a chat' }).waitFor()
  await amara.close()
})

it('answers what is said, on a phone too, and leads back into the tab', async () => {
  const amara = await openTab(browser, server.origin, newHirePersona, { width: 390, height: 844, theme: 'dark' })
  await amara.open('home')
  await amara.page.getByRole('button', { name: /^Chat/ }).click()
  await amara.page.getByRole('textbox', { name: 'Message to Hallway' }).fill('help')
  await amara.page.getByRole('button', { name: 'Send' }).click()
  await amara.page.getByRole('heading', { name: 'What you can ask me' }).waitFor()
  await amara.page.getByRole('link', { name: 'Open Hallway' }).last().click()
  await amara.tab.getByRole('main').waitFor()
  expect(amara.errors).toEqual([])
  await amara.close()
})

it.each([
  { what: 'another host name, as after DNS rebinding', headers: { host: 'hallway.evil.example' } },
  { what: 'a page of another origin', headers: { origin: 'https://evil.example' } },
])('refuses $what', async ({ headers }) => {
  for (const path of ['/', '/dev/people', '/api/messages', '/tab/home']) {
    expect([path, await statusOf(path, headers)]).toEqual([path, 403])
  }
})

/** fetch would not let a caller name another host. */
async function statusOf(path: string, headers: Record<string, string>): Promise<number | undefined> {
  return await new Promise((answered, failed) => {
    request(`${server.origin}${path}`, { headers }, (response) => {
      response.resume()
      answered(response.statusCode)
    })
      .once('error', failed)
      .end()
  })
}

async function openChat(viewer: Viewer): Promise<OpenTab> {
  const opened = await openTab(browser, server.origin, viewer)
  await opened.open('home')
  await opened.page.getByRole('button', { name: /^Chat, \d+ unread$/ }).click()
  return opened
}
