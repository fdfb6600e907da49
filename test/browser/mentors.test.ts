import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { ergLeadPersona, mentorPersona, newHirePersona } from '../../bot/features/sample/personas.ts'
import { violations } from '../kit/browser/axe.ts'
import { startDevelopmentServer, type DevelopmentServer } from '../kit/browser/development-server.ts'
import { openBrowser } from '../kit/browser/open-browser.ts'
import { openTab, tabFrame } from '../kit/browser/tab.ts'

const goal = 'I would like to lead a small team one day, where do I begin?'
/** All of a page is in sight, as the checks of accessibility want it. */
const TALL = { height: 2_000 }

let server: DevelopmentServer
let browser: Browser

beforeAll(async () => {
  ;[server, browser] = [await startDevelopmentServer(), await openBrowser()]
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

it('goes from a request over somebody else to a mentorship with a time and a step, and ends well', async () => {
  const amara = await openTab(browser, server.origin, newHirePersona, TALL)
  await amara.open(`mentors/mentor/${mentorPersona.id}`)
  await amara.tab.getByRole('button', { name: 'Request mentoring' }).click()
  await amara.tab.getByRole('textbox', { name: 'What would you like help with?' }).fill(goal)
  await amara.tab.getByRole('button', { name: 'Send request' }).click()
  await amara.tab.getByRole('button', { name: 'Withdraw the request to Priya' }).waitFor()

  const priya = await openTab(browser, server.origin, mentorPersona, TALL)
  await priya.open('mentors/mine')
  await priya.tab.getByRole('button', { name: 'Propose someone else to Amara' }).click()
  await priya.tab.getByRole('combobox', { name: 'A mentor with room' }).fill('Carvalho')
  await priya.tab.getByRole('option', { name: /Inês Carvalho/ }).click()
  await priya.tab.getByRole('textbox', { name: /A sentence for Amara/ }).fill('Inês leads a team like that.')
  expect(await violations(tabFrame(priya))).toEqual([])
  await priya.tab.getByRole('button', { name: 'Propose', exact: true }).click()
  await priya.tab.getByRole('region', { name: 'We’ll suggest Inês to Amara.' }).waitFor()
  // To leave the page settles what could still be taken back.
  await priya.open('home')
  expect(priya.errors).toEqual([])
  await priya.close()

  await amara.open('mentors/mine')
  await amara.tab.getByText('Inês leads a team like that.').waitFor()
  await amara.tab.getByRole('button', { name: 'Ask Inês', exact: true }).click()
  await amara.tab.getByRole('button', { name: 'Withdraw the request to Inês' }).waitFor()

  const ines = await openTab(browser, server.origin, ergLeadPersona, TALL)
  await ines.open('mentors/mine')
  await ines.tab.getByRole('button', { name: 'Suggest a first time to Amara' }).click()
  await ines.tab
    .getByRole('button', { name: /^Suggest .+ to Amara, and accept$/ })
    .first()
    .click()
  await ines.tab.getByRole('button', { name: 'Prepare for Amara' }).click()
  await ines.tab.getByRole('button', { name: 'Change the time with Amara' }).click()
  await ines.tab.getByRole('group', { name: 'A time that suits you both' }).getByRole('button').first().click()
  await ines.tab.getByRole('textbox', { name: /What about/ }).fill('What leading means to you')
  expect(await violations(tabFrame(ines))).toEqual([])
  await ines.tab.getByRole('button', { name: 'Save the time' }).click()
  await ines.tab.getByText('Next: What leading means to you.').waitFor()

  await amara.open('mentors/mine')
  await amara.tab.getByText('Next: What leading means to you.').waitFor()
  await amara.tab.getByRole('button', { name: 'Prepare for Inês' }).click()
  const step = amara.tab.getByRole('textbox', { name: 'Another step' })
  await step.fill('Read one book together')
  await step.press('Enter')
  await amara.tab.getByRole('checkbox', { name: 'Read one book together' }).click()
  expect(await violations(tabFrame(amara))).toEqual([])
  await amara.tab.getByRole('button', { name: 'Pause the mentorship with Inês' }).click()
  await amara.tab.getByRole('button', { name: 'Go on with Inês' }).click()
  await amara.tab.getByRole('button', { name: /^End well/ }).click()
  await amara.tab.getByRole('textbox', { name: /What did you learn/ }).fill('That it begins with listening.')
  await amara.tab.getByRole('dialog').getByRole('button', { name: 'End well' }).click()
  await amara.tab.getByText('No mentorships yet').waitFor()
  expect([amara.errors, ines.errors]).toEqual([[], []])
  await amara.close()
  await ines.close()
})

it('sorts by name, offers to tell of a full mentor’s next place, and stops on request', async () => {
  const amara = await openTab(browser, server.origin, newHirePersona, TALL)
  await amara.open('mentors')
  await amara.tab.getByRole('button', { name: 'Sort: Best fit for you' }).click()
  await amara.tab.getByRole('menuitemradio', { name: 'Name' }).click()
  await amara.tab.getByRole('button', { name: 'Sort: Name' }).waitFor()
  await amara.tab.getByRole('searchbox', { name: 'Skill, name or team' }).fill('Oluwaseun')
  await amara.tab.getByRole('button', { name: 'Has room' }).click()
  await amara.tab.getByRole('heading', { name: 'No mentor with room for “Oluwaseun” yet' }).waitFor()
  await amara.tab.getByRole('button', { name: 'Tell me' }).click()
  await amara.tab.getByRole('tab', { name: 'My mentorships' }).click()
  await amara.tab.getByText('We’ll tell you when Oluwaseun has room.').waitFor()
  await amara.tab.getByRole('button', { name: 'Stop telling me of Oluwaseun' }).click()
  await amara.tab.getByText('We’ll tell you when Oluwaseun has room.').waitFor({ state: 'detached' })
  expect(amara.errors).toEqual([])
  await amara.close()
})
