import { expect, it } from '@jest/globals'
import { readChatLink } from '../../../tabs/lib/chat-link.ts'
import { subPagePath } from '../../../tabs/lib/deep-link.ts'

const id = '63918005-0fe7-5396-b37b-00c65217d6d4'

it.each([
  { subPage: `person/${id}`, path: `/network?person=${id}` },
  { subPage: `mentor/${id}`, path: `/mentors?mentor=${id}` },
  { subPage: `group/${id}`, path: `/groups/${id}` },
  { subPage: `event/${id}/2026-11-26T10:00:00.000Z`, path: `/events/${id}/2026-11-26T10%3A00%3A00.000Z` },
  { subPage: 'mine', path: '/network?view=mine' },
])('leads $subPage to $path', ({ subPage, path }) => {
  expect(subPagePath(subPage, 'network')).toBe(path)
})

it.each(['person/../../x', `group/${id}?a=b`, '//evil.example', `event/${id}`, ''])('refuses %p', (subPage) => {
  expect(subPagePath(subPage, 'home')).toBeNull()
})

it('reads the person and the prepared text of a chat link, and nothing from other links', () => {
  const link = 'https://teams.microsoft.com/l/chat/0/0?users=kofi%40contoso.com&message=Hi%20Kofi'
  expect(readChatLink(link)).toEqual({ user: 'kofi@contoso.com', message: 'Hi Kofi' })
  expect(readChatLink(link.replace('&message=Hi%20Kofi', '%2Cada%40contoso.com'))).toBeNull()
  expect(readChatLink('not a link')).toBeNull()
})
