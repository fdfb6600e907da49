import { expect, it } from '@jest/globals'
import { createHostPageLinks, createLinks } from '../../../bot/links.ts'
import { readDeepLink } from '../../../tabs/host/teams/deep-links.ts'

const APP_ID = '6f1c2c9e-0000-4000-8000-000000000001'
const HOST = 'http://localhost:3978'
const links = createLinks(APP_ID, 'https://hallway.example')

it('opens the page and the person that a link of the bot names', () => {
  expect(readDeepLink(links.tab('network', 'person/1'), APP_ID, HOST)).toEqual({
    kind: 'page',
    route: { page: 'network', subPageId: 'person/1' },
  })
})

it('opens a page without anything on it', () => {
  expect(readDeepLink(links.tab('mentors'), APP_ID, HOST)).toEqual({
    kind: 'page',
    route: { page: 'mentors', subPageId: null },
  })
})

it('reads who a chat link is for, and its text', () => {
  expect(readDeepLink(links.chat('kofi@contoso.example', 'Hello Kofi, coffee & cake?'), APP_ID, HOST)).toEqual({
    kind: 'chat',
    chat: { members: ['kofi@contoso.example'], message: 'Hello Kofi, coffee & cake?' },
  })
})

it.each([
  'https://example.com/l/chat/0/0?users=a',
  'https://teams.microsoft.com/l/entity/another-app/home',
  'no address',
])('leaves %s to the browser', (url) => {
  expect(readDeepLink(url, APP_ID, HOST)).toEqual({ kind: 'elsewhere', url })
})

it('survives a context that is no JSON', () => {
  const link = `https://teams.microsoft.com/l/entity/${APP_ID}/events?context={`
  expect(readDeepLink(link, APP_ID, HOST)).toEqual({ kind: 'page', route: { page: 'events', subPageId: null } })
})

it('opens the page that a link of the development bot names, in this page', () => {
  const { tab } = createHostPageLinks({ teamsAppId: APP_ID, publicUrl: HOST })
  expect(readDeepLink(tab('network', 'person/1'), APP_ID, HOST)).toEqual({
    kind: 'page',
    route: { page: 'network', subPageId: 'person/1' },
  })
  const elsewhere = tab('home')
  expect(readDeepLink(elsewhere, APP_ID, 'http://localhost:1')).toEqual({ kind: 'elsewhere', url: elsewhere })
})
