import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import {
  buddyPersona,
  ergLeadPersona,
  newHirePersona,
  programmeManagerPersona,
} from '../../bot/features/sample/personas.ts'
import { violations } from '../kit/browser/axe.ts'
import { startDevelopmentServer, type DevelopmentServer } from '../kit/browser/development-server.ts'
import { letAnHourPass } from '../kit/browser/let-an-hour-pass.ts'
import { moveToNextMonday } from '../kit/browser/move-to-monday.ts'
import { openBrowser } from '../kit/browser/open-browser.ts'
import { openTab, tabFrame, type OpenTab, type Viewer } from '../kit/browser/tab.ts'

let server: DevelopmentServer
let browser: Browser

beforeAll(async () => {
  ;[server, browser] = await Promise.all([startDevelopmentServer(), openBrowser()])
  await moveToNextMonday(server.origin)
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

const name = 'Repair café'
const coFounders = [newHirePersona, buddyPersona]

it('is proposed with two co-founders, approved at the desk, and announces to its members', async () => {
  const ines = await open(ergLeadPersona, 'groups')
  await propose(ines)

  const amara = await open(newHirePersona, 'home')
  await letAnHourPass(server.origin)
  await openChat(amara)
  await amara.page.getByRole('button', { name: 'I’m in' }).click()
  await amara.page.getByText('You are a co-founder.').waitFor()

  const kofi = await open(buddyPersona, 'groups')
  await kofi.tab.getByRole('button', { name: `I’m in, found ${name}` }).click()
  await kofi.tab.getByText(`You are a co-founder of ${name}.`).first().waitFor()
  await kofi.close()

  const nelson = await open(programmeManagerPersona, 'home')
  await nelson.tab.getByRole('button', { name: 'Programme desk' }).click()
  await nelson.tab.getByRole('navigation', { name: 'Programme desk' }).getByRole('button', { name: 'Groups' }).click()
  await nelson.tab.getByRole('button', { name: `Approve ${name}` }).click()
  await nelson.tab.getByText(`${name} begins.`).first().waitFor()
  expect(nelson.errors).toEqual([])
  await nelson.close()

  await ines.page.reload()
  await ines.tab.getByRole('button', { name: 'Open group' }).click()
  const announcement = ines.tab.getByRole('textbox', { name: 'Tell the members something' })
  await announcement.fill('We open on Friday at four. Bring what is broken.')
  await ines.tab.getByRole('button', { name: 'Announce' }).click()
  await ines.tab.getByText('Announced.').first().waitFor()
  expect(await violations(tabFrame(ines))).toEqual([])
  expect(ines.errors).toEqual([])
  await ines.close()

  await letAnHourPass(server.origin)
  await amara.page.getByText('We open on Friday at four. Bring what is broken.').waitFor()
  expect(amara.errors).toEqual([])
  await amara.close()
})

async function propose({ tab }: OpenTab): Promise<void> {
  await tab.getByRole('button', { name: 'Propose a group' }).click()
  const dialog = tab.getByRole('dialog', { name: 'Propose a group' })
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name)
  await dialog.getByRole('textbox', { name: 'Purpose' }).fill('We mend what others throw away.')
  for (const founder of coFounders) {
    await dialog.getByRole('combobox', { name: 'Find a co-founder' }).fill(founder.name)
    await tab.getByRole('option', { name: founder.name }).click()
  }
  await dialog.getByRole('button', { name: 'Propose', exact: true }).click()
  await tab.getByText('Kofi has not answered yet').waitFor()
}

async function open(viewer: Viewer, page: string): Promise<OpenTab> {
  const opened = await openTab(browser, server.origin, viewer)
  await opened.open(page)
  return opened
}

async function openChat({ page }: OpenTab): Promise<void> {
  await page.getByRole('button', { name: /^Chat/ }).click()
}
