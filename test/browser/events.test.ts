import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { buddyPersona, ergLeadPersona, mentorPersona, newHirePersona } from '../../bot/features/sample/personas.ts'
import { violations } from '../kit/browser/axe.ts'
import { startDevelopmentServer, type DevelopmentServer } from '../kit/browser/development-server.ts'
import { letAnHourPass } from '../kit/browser/let-an-hour-pass.ts'
import { moveToNextMonday } from '../kit/browser/move-to-monday.ts'
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

it('lets a lead plan a series, two hosts change it at once, who comes read of it, and a place go on to who waits', async () => {
  const title = 'Mock interviews'
  await moveToNextMonday(server.origin)
  const ines = await openTab(browser, server.origin, ergLeadPersona)
  await ines.open('groups')
  await ines.tab.getByRole('tab', { name: 'Where I lead' }).click()
  await ines.tab.getByRole('main').getByRole('link', { name: 'Women in Tech', exact: true }).click()
  await ines.tab.getByRole('button', { name: 'New event' }).click()
  const form = ines.tab.getByRole('dialog', { name: 'New event' })
  await form.getByRole('button', { name: 'Create event' }).click()
  await form.getByText('Give the event a title.').waitFor()
  await form.getByLabel('Title').fill(title)
  await form.getByLabel('Repeats').selectOption('Every week')
  await form.getByLabel('Places').fill('1')
  await form.getByLabel('Place', { exact: true }).fill('Atlas room')
  await form.getByRole('combobox', { name: 'Add a co-host' }).fill(mentorPersona.name)
  await ines.tab.getByRole('option', { name: mentorPersona.name }).click()
  expect(await form.getByLabel('Group').evaluate((group: HTMLSelectElement) => group.selectedOptions[0]?.label)).toBe(
    'Women in Tech',
  )
  await form.getByRole('button', { name: 'Create event' }).click()
  await ines.tab.getByRole('heading', { name: title, level: 2 }).waitFor()

  const [amara, kofi, priya] = await Promise.all(
    [newHirePersona, buddyPersona, mentorPersona].map(async (persona) => await openEvent(persona, title)),
  )
  if (amara === undefined || kofi === undefined || priya === undefined) throw new Error('Nobody came')
  await amara.tab.getByRole('radio', { name: 'I’m coming' }).click()
  await amara.tab.getByText(`You’re going to ${title}.`).first().waitFor()
  await kofi.tab.getByRole('radio', { name: 'Join the waiting list' }).click()
  await kofi.tab.getByText('You’re number 1.').first().waitFor()

  // Inês does nothing but write, and sees that somebody comes.
  await ines.tab.getByRole('searchbox').fill('mock')
  await ines.tab.getByRole('complementary').getByText(newHirePersona.name).first().waitFor()
  expect(await ines.tab.getByRole('searchbox').inputValue()).toBe('mock')

  // Both hosts begin with the same date; who saves second reads what the first one has changed, and loses nothing.
  const theirs = await edit(priya)
  await theirs.getByLabel('About').fill('Bring a question that you were asked.')
  await theirs.getByLabel('Place', { exact: true }).fill('Quiet room')
  const hers = await edit(ines)
  await hers.getByLabel('Ends at').fill('14:00')
  await hers.getByLabel('Starts at').fill('13:00')
  await hers.getByLabel('Place', { exact: true }).fill('Harbour room')
  await hers.getByRole('button', { name: 'Save' }).click()
  await hers.waitFor({ state: 'detached' })
  await theirs.getByRole('button', { name: 'Save' }).click()
  await theirs.getByText('Somebody else changed this event while you were typing.').waitFor()
  expect(await theirs.getByLabel('Starts at').inputValue()).toBe('13:00')
  expect(await theirs.getByLabel('About').inputValue()).toBe('Bring a question that you were asked.')
  expect(await theirs.getByLabel('Place', { exact: true }).inputValue()).toBe('Quiet room')
  await theirs.getByText('Somebody else made it “Harbour room”.').waitFor()
  await theirs.getByRole('button', { name: 'Take theirs: Place' }).click()
  expect(await theirs.getByLabel('Place', { exact: true }).inputValue()).toBe('Harbour room')
  await theirs.getByRole('button', { name: 'Save' }).click()
  await theirs.waitFor({ state: 'detached' })
  await kofi.tab.getByText('Harbour room').first().waitFor()

  await letAnHourPass(server.origin)
  await amara.page.getByRole('button', { name: /^Chat/ }).click()
  await amara.page.getByText(title).last().waitFor()
  await amara.page.getByText(/13:00/).last().waitFor()
  await amara.close()
  const again = await openEvent(newHirePersona, title)
  await again.tab.getByRole('radio', { name: 'Can’t make it' }).click()
  await again.open('home')
  // The place is kept while it may be taken back, and then goes on.
  await letAnHourPass(server.origin)
  await kofi.tab.getByRole('radio', { name: 'I’m coming', checked: true }).waitFor()

  await ines.tab.getByRole('button', { name: 'Edit', exact: true }).click()
  await ines.tab.getByRole('menuitem', { name: 'Cancel event' }).click()
  await ines.tab.getByRole('dialog').getByRole('button', { name: 'Cancel event' }).click()
  await kofi.tab.getByText('This event does not take place.').waitFor()
  for (const { errors, close } of [ines, kofi, priya, again]) {
    expect(errors.filter((error) => !/400|409/.test(error))).toEqual([])
    await close()
  }
})

/** Finds the event in the agenda, whatever the hour is where they are, and opens its first date. */
async function openEvent(persona: Parameters<typeof openTab>[2], title: string): Promise<OpenTab> {
  const opened = await openTab(browser, server.origin, persona)
  await opened.open('events')
  await opened.tab.getByRole('button', { name: 'In my working hours' }).click()
  await opened.tab.getByRole('searchbox').fill(title)
  await opened.tab.getByRole('button', { name: title, exact: true }).first().click()
  await opened.tab.getByRole('heading', { name: title, level: 2 }).waitFor()
  return opened
}

async function edit({ tab }: OpenTab) {
  await tab.getByRole('button', { name: 'Edit', exact: true }).click()
  await tab.getByRole('menuitem', { name: 'Edit event' }).click()
  const form = tab.getByRole('dialog', { name: 'Edit event' })
  await form.getByRole('button', { name: 'Save' }).waitFor()
  return form
}

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
