import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { mentorPersona } from '../../bot/features/sample/personas.ts'
import { violations } from '../kit/browser/axe.ts'
import { startDevelopmentServer, type DevelopmentServer } from '../kit/browser/development-server.ts'
import { openBrowser } from '../kit/browser/open-browser.ts'
import { openTab, tabFrame } from '../kit/browser/tab.ts'

let server: DevelopmentServer
let browser: Browser

beforeAll(async () => {
  ;[server, browser] = [await startDevelopmentServer(), await openBrowser()]
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

/** ISO date so many days from now. */
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

it('somebody keeps their network: a note, a promise, a follow-up put off to a date and brought back, a colleague added', async () => {
  const opened = await openTab(browser, server.origin, mentorPersona)
  const { tab, page } = opened
  await opened.open('network')

  await tab.getByRole('button', { name: 'Deepak Venkatesan', exact: true }).first().click()
  await tab.getByRole('textbox', { name: 'Your note about Deepak Venkatesan' }).fill('Ask about Mysuru.')
  await tab.getByText('Saved', { exact: true }).first().waitFor()
  await tab.getByRole('button', { name: 'Follow up', exact: true }).click()
  await tab.getByRole('textbox', { name: 'What do you promise Deepak?' }).fill('Show the new index')
  await tab.getByLabel('By when?').fill(inDays(3))
  await tab.getByRole('button', { name: 'Save promise' }).click()
  await tab.getByText('Promise to Deepak saved.').first().waitFor()
  expect(await violations(tabFrame(opened))).toEqual([])
  await tab.getByRole('button', { name: 'Close' }).click()

  const followUps = tab.getByRole('region', { name: 'Follow-ups' })
  await followUps.getByText('You promised: Show the new index').waitFor()
  const snooze = followUps.getByRole('button', { name: 'Snooze follow-up with Ingrid Solheim' })
  await snooze.click()
  await tab.getByRole('menuitem', { name: 'Pick a date' }).click()
  await tab.getByLabel('Until').fill(inDays(-1))
  await tab.getByRole('button', { name: 'Snooze', exact: true }).click()
  await tab.getByText('Choose a date after today.').waitFor()
  await tab.getByLabel('Until').fill(inDays(40))
  await tab.getByRole('button', { name: 'Snooze', exact: true }).click()
  await snooze.waitFor({ state: 'detached' })
  await tab.getByRole('button', { name: 'Undo' }).click()
  await snooze.waitFor()

  await tab.getByRole('button', { name: 'Add someone' }).click()
  await tab.getByRole('dialog').getByRole('combobox', { name: 'Find a colleague' }).fill('Hamish')
  await tab.getByRole('option', { name: /Hamish MacLeod/ }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await tab.getByRole('button', { name: 'Add to my network' }).click()
  await tab.getByText('Hamish is in your network.').first().waitFor()

  await opened.open('network')
  await tab.getByRole('button', { name: 'Your note about Deepak Venkatesan' }).click()
  const note = tab.getByRole('textbox', { name: 'Your note about Deepak Venkatesan' })
  await note.waitFor()
  expect(await note.inputValue()).toBe('Ask about Mysuru.')
  await page.keyboard.press('Escape')
  await tab.getByRole('button', { name: 'Hamish MacLeod', exact: true }).waitFor()
  expect(opened.errors).toEqual([])
  await opened.close()
})
