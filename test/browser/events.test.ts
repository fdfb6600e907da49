import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { mentorPersona, newHirePersona } from '../../bot/features/sample/personas.ts'
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

it('lets one person hold an event and another come to it, find it moved, and see it cancelled', async () => {
  const priya = await openTab(browser, server.origin, mentorPersona)
  await priya.open('events')
  await priya.tab.getByRole('button', { name: 'New event' }).click()
  const form = priya.tab.getByRole('dialog', { name: 'New event' })
  await form.getByRole('button', { name: 'Create event' }).click()
  await form.getByText('Give the event a title.').waitFor()
  await form.getByLabel('Title').fill('Query clinic')
  await form.getByLabel('Place', { exact: true }).fill('Atlas room')
  await form.getByRole('button', { name: 'Create event' }).click()
  await priya.tab.getByRole('heading', { name: 'Query clinic', level: 2 }).waitFor()

  const amara = await openTab(browser, server.origin, newHirePersona)
  await amara.open('events')
  await amara.tab.getByRole('button', { name: 'In my working hours' }).click()
  await amara.tab.getByRole('button', { name: 'RSVP, I’m coming to Query clinic' }).click()
  await amara.tab.getByText('You’re going to Query clinic.').first().waitFor()
  // Priya does nothing but write, and sees that somebody comes.
  await priya.tab.getByRole('searchbox').fill('clin')
  await priya.tab.getByRole('complementary').getByText('Amara Okafor').first().waitFor()
  expect(await priya.tab.getByRole('searchbox').inputValue()).toBe('clin')

  await priya.tab.getByRole('button', { name: 'Edit', exact: true }).click()
  await priya.tab.getByRole('menuitem', { name: 'Edit event' }).click()
  const edit = priya.tab.getByRole('dialog', { name: 'Edit event' })
  await edit.getByLabel('Place', { exact: true }).fill('Blue room')
  await edit.getByRole('button', { name: 'Save' }).click()
  await priya.tab.getByText('Blue room').first().waitFor()

  await amara.tab.getByRole('button', { name: 'Query clinic', exact: true }).click()
  await amara.tab.getByText('Blue room').first().waitFor()

  await priya.tab.getByRole('button', { name: 'Edit', exact: true }).click()
  await priya.tab.getByRole('menuitem', { name: 'Cancel event' }).click()
  await priya.tab.getByRole('dialog').getByRole('button', { name: 'Cancel event' }).click()
  await priya.tab.getByText('This event does not take place.').waitFor()
  expect([...priya.errors.filter((error) => !error.includes('400')), ...amara.errors]).toEqual([])
  await priya.close()
  await amara.close()
})

it('walks the month by keyboard', async () => {
  const amara = await openTab(browser, server.origin, newHirePersona)
  await amara.open('events')
  const { tab, page } = amara
  await tab.getByRole('tab', { name: 'Month' }).click()
  const stop = tab.locator('[role="gridcell"][tabindex="0"]')
  await stop.focus()
  const press = async (key: string): Promise<string> => {
    await page.keyboard.press(key)
    await tab.locator('[role="gridcell"][tabindex="0"]:focus').waitFor()
    return (await stop.getAttribute('data-date')) ?? ''
  }
  const start = (await stop.getAttribute('data-date')) ?? ''
  const weekLater = await press('ArrowDown')
  expect(Date.parse(weekLater) - Date.parse(start)).toBe(7 * 86_400_000)
  const monday = await press('Home')
  expect(new Date(monday).getUTCDay()).toBe(1)
  const nextMonth = await press('PageDown')
  expect(new Date(nextMonth).getUTCMonth()).toBe((new Date(monday).getUTCMonth() + 1) % 12)
  await tab.locator('[role="grid"][aria-busy="false"]').waitFor()
  expect(await violations(tabFrame(amara))).toEqual([])
  await amara.close()
})
