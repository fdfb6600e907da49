import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { mentorPersona, newHirePersona } from '../../bot/features/sample/personas.ts'
import { startDevelopmentServer, type DevelopmentServer } from '../kit/browser/development-server.ts'
import { openBrowser } from '../kit/browser/open-browser.ts'
import { openTab } from '../kit/browser/tab.ts'

let server: DevelopmentServer
let browser: Browser

beforeAll(async () => {
  ;[server, browser] = [await startDevelopmentServer(), await openBrowser()]
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

const goal = 'I would like to read a query plan without fear and to know what to change first.'

describe('a new hire', () => {
  it('finds a mentor, asks, joins a group and comes to an event; all of it is there after a restart', async () => {
    const amara = await openTab(browser, server.origin, newHirePersona)
    const { tab } = amara

    await amara.open('mentors')
    await tab.getByRole('searchbox').fill('query tuning')
    await tab.getByRole('button', { name: /Has room/ }).click()
    await tab.getByRole('button', { name: mentorPersona.name }).click()
    await tab.getByRole('button', { name: 'Request mentoring' }).click()
    await tab.getByRole('textbox', { name: /What would you like help with/ }).fill(goal)
    await tab.getByRole('button', { name: 'Send request' }).click()
    await tab.getByText('Sent to Priya').first().waitFor()

    await amara.open('groups')
    await tab.getByRole('button', { name: 'Join Lusophone circle' }).first().click()
    await tab.getByText('You joined Lusophone circle.').first().waitFor()

    await amara.open('events')
    const rsvp = tab.getByRole('button', { name: /^RSVP, I’m coming to Virtual coffee for newcomers/ }).first()
    await rsvp.click()
    await rsvp.waitFor({ state: 'detached' })
    await amara.page.waitForLoadState('networkidle')

    // An open page looks for changes all the time, and would say so in its console when nobody answers.
    await amara.page.goto('about:blank')
    await server.restart()

    await amara.open('groups')
    await tab.getByRole('tab', { name: 'My groups' }).click()
    await tab
      .getByRole('link', { name: /Lusophone circle/ })
      .first()
      .waitFor()
    await amara.open('events')
    await tab.getByText('Going', { exact: true }).first().waitFor()
    expect(amara.errors).toEqual([])
    await amara.close()
  })
})

describe('somebody without a connection', () => {
  it('keeps the page, is told what is not saved, and has it saved when the connection is back', async () => {
    const priya = await openTab(browser, server.origin, mentorPersona)
    const { page, tab } = priya
    await priya.open('events')
    const rsvps = tab.getByRole('button', { name: /^RSVP, I’m coming to/ })
    const all = await rsvps.count()
    const notSaved = tab.getByRole('region', { name: 'Not saved' })

    await page.context().setOffline(true)
    await rsvps.first().click()
    await notSaved.waitFor()
    await rsvps.nth(all - 1).waitFor()
    // Further down the page it is in sight, too.
    await rsvps.last().click()
    await notSaved
      .getByText(/Your answer to/)
      .nth(1)
      .waitFor()
    await rsvps.nth(all - 1).waitFor()
    expect(await notSaved.evaluate((bar) => bar.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0)

    await page.context().setOffline(false)
    await notSaved.waitFor({ state: 'detached' })
    await rsvps.nth(all - 2).waitFor({ state: 'detached' })
    await priya.close()
  })
})

describe('a mentor', () => {
  it('sees the request of the new hire on Home and accepts it', async () => {
    const priya = await openTab(browser, server.origin, mentorPersona)
    await priya.open('mentors')
    await priya.tab.getByRole('tab', { name: /My mentorships/ }).click()
    await priya.tab.getByText(goal).waitFor()
    await priya.tab
      .getByRole('button', { name: /Accept.*Amara|Accept/ })
      .last()
      .click()
    await priya.page.waitForLoadState('networkidle')
    await priya.open('mentors')
    await priya.tab.getByRole('tab', { name: /My mentorships/ }).click()
    await priya.tab.getByText('Amara Okafor').first().waitFor()
    expect(priya.errors).toEqual([])
    await priya.close()
  })
})
