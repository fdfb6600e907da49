import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { buddyPersona, mentorPersona, samplePersonId } from '../../bot/features/sample/personas.ts'
import { violations } from '../kit/browser/axe.ts'
import { startDevelopmentServer, type DevelopmentServer } from '../kit/browser/development-server.ts'
import { openBrowser } from '../kit/browser/open-browser.ts'
import { type OpenTab, openTab, tabFrame, type Viewer } from '../kit/browser/tab.ts'

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

/** The panel hides the page behind it, for which `open` would wait. */
const openPerson = async (opened: OpenTab, { id, name }: Viewer): Promise<void> => {
  await opened.page.goto(`${server.origin}/#/network/person/${id}`)
  await opened.tab.getByRole('heading', { name, level: 2 }).waitFor()
}

const kenji = { id: samplePersonId('kenji.watanabe'), name: 'Kenji Watanabe' }

it('two people are introduced by a third once both have said yes; a thank-you and a small step fill the third one’s week', async () => {
  const priya = await openTab(browser, server.origin, mentorPersona)
  await priya.open('home')
  const week = priya.tab.getByRole('region', { name: 'Your week' })
  await week.getByRole('button', { name: 'Change' }).click()
  const steps = priya.tab.getByRole('dialog')
  await steps.getByRole('checkbox', { name: 'Meet one new person' }).uncheck()
  await steps.getByRole('checkbox', { name: 'Have a 15-minute chat' }).check()
  expect(await violations(tabFrame(priya))).toEqual([])
  await priya.tab.getByRole('button', { name: 'Save', exact: true }).click()
  await week.getByRole('checkbox', { name: 'Thank someone' }).waitFor()

  await openPerson(priya, kenji)
  await priya.tab.getByRole('button', { name: 'Introduce', exact: true }).click()
  await priya.tab.getByRole('combobox', { name: 'To whom do you introduce Kenji?' }).fill(buddyPersona.name)
  await priya.tab.getByRole('option', { name: new RegExp(buddyPersona.name) }).click()
  const why = priya.tab.getByRole('textbox', { name: 'Why should they meet?' })
  await why.getByText('Power BI').waitFor()
  await why.fill('You both turn tables into pictures.')
  expect(await violations(tabFrame(priya))).toEqual([])
  await priya.tab.getByRole('button', { name: 'Ask both' }).click()
  await priya.tab.getByRole('region', { name: /^We ask Kenji and Kofi/ }).waitFor()
  await priya.tab.getByRole('button', { name: 'Thank', exact: true }).click()
  await priya.tab.getByRole('button', { name: 'Send thank-you' }).click()
  await priya.tab.getByText('Say in one line what for.').waitFor()
  await priya.tab.getByRole('textbox', { name: 'What for?' }).fill('the quick answer')
  await priya.tab.getByRole('button', { name: 'Send thank-you' }).click()
  await priya.tab.getByRole('region', { name: 'Your thank-you to Kenji is on its way.' }).waitFor()
  // Leaving the page ends the time to undo.
  await priya.page.reload()
  await priya.open('home')
  await week.getByText('Thanked Kenji Watanabe').waitFor()

  for (const [viewer, other] of [
    [buddyPersona, kenji],
    [kenji, buddyPersona],
  ] as const) {
    const asked = await openTab(browser, server.origin, viewer)
    await asked.open('home')
    await asked.tab.getByText('“You both turn tables into pictures.”').waitFor()
    await asked.tab.getByRole('heading', { name: `Would you like to meet ${other.name}?` }).waitFor()
    await asked.tab.getByRole('button', { name: /^Yes, introduce us/ }).click()
    await asked.tab.getByRole('region', { name: /^Good. We introduce you as soon as/ }).waitFor()
    await asked.page.reload()
    await openPerson(asked, mentorPersona)
    if (viewer === kenji) await asked.tab.getByText('Priya Raghunathan thanked you: “the quick answer”').waitFor()
    expect(asked.errors).toEqual([])
    await asked.close()
  }
  await openPerson(priya, kenji)
  await priya.tab.getByText('You introduced Kenji Watanabe to Kofi Mensah').waitFor()
  expect(priya.errors).toEqual([])
  await priya.close()
})
