import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { buddyPersona, mentorPersona, programmeManagerPersona } from '../../bot/features/sample/personas.ts'
import { violations } from '../kit/browser/axe.ts'
import { startDevelopmentServer, type DevelopmentServer } from '../kit/browser/development-server.ts'
import { moveToNextMonday } from '../kit/browser/move-to-monday.ts'
import { openBrowser } from '../kit/browser/open-browser.ts'
import { openTab, tabFrame, type OpenTab, type TabOptions, type Viewer } from '../kit/browser/tab.ts'

/** All of a page is in sight, as the checks of accessibility want it. */
const TALL = { height: 2_400 }

let server: DevelopmentServer
let browser: Browser

beforeAll(async () => {
  ;[server, browser] = [await startDevelopmentServer(), await openBrowser()]
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

const open = async (viewer: Viewer, page: string, options: TabOptions = TALL): Promise<OpenTab> => {
  const opened = await openTab(browser, server.origin, viewer, options)
  await opened.open('home')
  await opened.tab.getByRole('button', { name: page }).click()
  await opened.tab.getByRole('heading', { level: 1 }).waitFor()
  return opened
}

it('is joined in the profile, with how often and with how many; a round is skipped', async () => {
  const priya = await open(mentorPersona, 'Your profile')
  const coffee = priya.tab.getByRole('switch', { name: 'Coffee introductions' })
  // Not setChecked: it looks before the page has heard of its own change.
  await coffee.click()
  await priya.tab.getByRole('combobox', { name: 'Coffee introductions: how often' }).waitFor({ state: 'detached' })
  await priya.page.waitForLoadState('networkidle')
  await coffee.click()
  await priya.tab.getByRole('combobox', { name: 'Coffee introductions: how often' }).selectOption('Every four weeks')
  await priya.tab.getByRole('combobox', { name: 'Coffee introductions: how many' }).selectOption('In threes')
  expect(await violations(tabFrame(priya))).toEqual([])
  await priya.page.waitForLoadState('networkidle')

  await priya.open('network')
  await priya.tab.getByText(/^Your next round goes out on Monday/).waitFor()
  await priya.tab.getByRole('button', { name: 'Skip next round' }).click()
  await priya.tab.getByText(/^You sit one round out/).waitFor()
  await priya.tab.getByRole('button', { name: 'Do not skip' }).click()
  await priya.tab.getByText(/^Your next round goes out on Monday/).waitFor()
  expect(priya.errors).toEqual([])
  await priya.close()
})

it('introduces two people, says why, and asks no more once they have met', async () => {
  await moveToNextMonday(server.origin)
  const kofi = await openTab(browser, server.origin, buddyPersona, TALL)
  const { tab } = kofi
  await kofi.open('network')
  const rounds = tab.getByRole('region', { name: 'Coffee rounds' })
  await rounds.getByText(/New introduction · coffee round/).waitFor()
  await rounds.getByRole('button', { name: 'Why this match?' }).click()
  await rounds.getByRole('list', { name: 'Why' }).getByRole('listitem').first().waitFor()
  expect(await violations(tabFrame(kofi))).toEqual([])
  await rounds.getByRole('button', { name: /^We met/ }).click()
  await rounds.getByText(/^You and .* have met\.$/).waitFor()
  expect(kofi.errors).toEqual([])
  await kofi.close()
})

it('shows programme managers the round with every reason, and nobody else', async () => {
  const nelson = await open(programmeManagerPersona, 'Programme desk')
  await nelson.tab.getByRole('heading', { level: 1, name: /^Coffee, round \d+$/ }).waitFor()
  await nelson.tab.getByText('picks the time').first().waitFor()
  expect(await violations(tabFrame(nelson))).toEqual([])
  await nelson.tab.getByRole('navigation', { name: 'Programme desk' }).getByRole('button', { name: 'Buddies' }).click()
  await nelson.tab.getByRole('heading', { level: 1, name: 'Buddies' }).waitFor()
  await tabFrame(nelson).evaluate(() => history.back())
  await nelson.tab.getByRole('heading', { level: 1, name: /^Coffee, round \d+$/ }).waitFor()
  expect(nelson.errors).toEqual([])
  await nelson.close()

  const priya = await openTab(browser, server.origin, mentorPersona)
  await priya.open('home')
  expect(await priya.tab.getByRole('button', { name: 'Programme desk' }).count()).toBe(0)
  await priya.close()
})

it('does not scroll sideways on a phone', async () => {
  for (const page of ['Programme desk', 'Your profile']) {
    const nelson = await open(programmeManagerPersona, page, { width: 390, height: 844 })
    const [scroll, client] = await tabFrame(nelson).evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ])
    expect([page, scroll]).toEqual([page, client])
    await nelson.close()
  }
})
