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

/** By another page: the host's address does not know the pages within Home. */
async function openProfileAgain(viewer: OpenTab): Promise<void> {
  await viewer.open('network')
  await openProfile(viewer)
}

async function openProfile(viewer: OpenTab): Promise<void> {
  await viewer.open('home')
  await viewer.tab.getByRole('button', { name: 'Your profile' }).click()
  await viewer.tab.getByRole('heading', { name: 'Your profile', level: 1 }).waitFor()
}

it('lets somebody pause what they choose, and be suggested no more', async () => {
  const priya = await openTab(browser, server.origin, mentorPersona)
  const amara = await openTab(browser, server.origin, newHirePersona)
  const suggested = amara.tab.getByRole('region', { name: 'People to meet' }).getByText(mentorPersona.name).first()
  await amara.open('home')
  await suggested.waitFor()

  await openProfile(priya)
  await priya.tab.getByRole('switch', { name: 'Being suggested to others' }).click()
  await priya.tab.getByText('We suggest you to nobody.').waitFor()
  await amara.page.reload()
  await amara.tab.getByRole('region', { name: 'People to meet' }).waitFor()
  expect(await suggested.count()).toBe(0)

  await priya.tab.getByRole('button', { name: 'Pause Hallway' }).click()
  await priya.tab.getByLabel('What', { exact: true }).selectOption('Mentoring')
  await priya.tab.getByRole('radio', { name: 'Until a date' }).click()
  await priya.tab.getByRole('button', { name: 'Pause', exact: true }).click()
  await priya.tab.getByText('Choose a date.').waitFor()
  expect(await violations(tabFrame(priya))).toEqual([])
  await priya.tab.getByRole('radio', { name: 'Until I resume' }).click()
  await priya.tab.getByRole('button', { name: 'Pause', exact: true }).click()
  await priya.tab.getByRole('button', { name: 'Resume: Mentoring' }).click()
  await priya.tab.getByText('Mentoring: goes on.').first().waitFor()

  await priya.tab.getByRole('button', { name: 'Pause Hallway' }).click()
  await priya.tab.getByRole('button', { name: 'Pause', exact: true }).click()
  await priya.tab.getByRole('button', { name: 'Resume now' }).waitFor()
  await priya.tab.getByRole('button', { name: 'Undo' }).click()
  await priya.tab.getByRole('button', { name: 'Resume now' }).waitFor({ state: 'detached' })
  expect([...priya.errors, ...amara.errors]).toEqual([])
  await priya.close()
  await amara.close()
})

it('says so where two windows have changed the same, and loses neither', async () => {
  const [one, other] = [
    await openTab(browser, server.origin, newHirePersona),
    await openTab(browser, server.origin, newHirePersona),
  ]
  for (const tab of [one, other]) await openProfile(tab)
  await one.tab.getByRole('textbox', { name: 'Your pitch' }).fill('I count parcels.')
  await one.tab.getByText('Saved', { exact: true }).first().waitFor()
  await other.tab.getByRole('textbox', { name: 'Your pitch' }).fill('I count time. '.repeat(22))
  await other.tab.getByText('7 characters too many.').first().waitFor()
  await openProfileAgain(other)
  await other.tab.getByText('7 characters too many.').first().waitFor()
  await other.tab.getByRole('textbox', { name: 'Your pitch' }).fill('I count time.')
  await other.tab.getByText('You changed this in another window meanwhile.').first().waitFor()
  await other.tab.getByRole('button', { name: 'Keep what stands here' }).click()
  await other.tab.getByText('Saved', { exact: true }).first().waitFor()
  await one.close()
  await other.close()
})

it('keeps what somebody hides from everybody else', async () => {
  const priya = await openTab(browser, server.origin, mentorPersona)
  await openProfile(priya)
  const seen = priya.tab.getByRole('region', { name: 'How others see you' })
  const pitch = await priya.tab.getByRole('textbox', { name: 'Your pitch' }).inputValue()
  await seen.getByText(pitch).waitFor()
  await priya.tab.getByRole('button', { name: 'Everyone sees this: Your pitch' }).click()
  await seen.getByText('What only you see is left out.').waitFor()
  expect(await seen.getByText(pitch).count()).toBe(0)
  await priya.tab.getByText('Saved', { exact: true }).first().waitFor()
  await openProfileAgain(priya)
  await priya.tab.getByRole('button', { name: 'Only you see this: Your pitch' }).waitFor()
  await priya.close()
})
