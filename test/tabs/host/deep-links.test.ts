import { expect, it } from '@jest/globals'
import { createLinks } from '../../../bot/links.ts'
import { readDeepLink } from '../../../tabs/host/teams/deep-links.ts'

const APP_ID = '6f1c2c9e-0000-4000-8000-000000000001'
const links = createLinks(APP_ID, 'https://hallway.example')

it('opens the page and the person that a link of the bot names', () => {
  expect(readDeepLink(links.tab('network', 'person/1'), APP_ID)).toEqual({
    kind: 'page',
    route: { page: 'network', subPageId: 'person/1' },
  })
})

it('opens a page without anything on it', () => {
  expect(readDeepLink(links.tab('mentors'), APP_ID)).toEqual({
    kind: 'page',
    route: { page: 'mentors', subPageId: null },
  })
})

it('reads who a chat link is for, and its text', () => {
  expect(readDeepLink(links.chat('kofi@contoso.example', 'Hello Kofi, coffee & cake?'), APP_ID)).toEqual({
    kind: 'chat',
    chat: { members: ['kofi@contoso.example'], message: 'Hello Kofi, coffee & cake?' },
  })
})

it.each([
  'https://example.com/l/chat/0/0?users=a',
  'https://teams.microsoft.com/l/entity/another-app/home',
  'no address',
])('leaves %s to the browser', (url) => {
  expect(readDeepLink(url, APP_ID)).toEqual({ kind: 'elsewhere', url })
})

it('survives a context that is no JSON', () => {
  const link = `https://teams.microsoft.com/l/entity/${APP_ID}/events?context={`
  expect(readDeepLink(link, APP_ID)).toEqual({ kind: 'page', route: { page: 'events', subPageId: null } })
})
