/** Addresses that open Hallway or a chat inside Teams. */
export interface Links {
  /** A page of the tab, optionally at one person, group, event or mentor. */
  tab(page: TabPage, subEntityId?: string): string
  /** A chat with a person, or with several (user names separated by commas), with a first message prefilled. */
  chat(userPrincipalNames: string, message?: string): string
  /** Somebody's own calendar, for programs that subscribe to it; the secret is the key. */
  calendarFeed(tenantId: string, secret: string): string
}

export type TabPage = 'home' | 'mentors' | 'groups' | 'events' | 'network'

/** Teams refuses deep links beyond this length. */
const LONGEST_DEEP_LINK = 1_900

/**
 * @param appId the Teams app's id in the catalogue (the manifest's id).
 * @param publicUrl where the tab is served, for clients that cannot open the deep link.
 * @see https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-application
 */
export function createLinks(appId: string, publicUrl: string): Links {
  return {
    tab(page, subEntityId) {
      return deepLink(`entity/${appId}/${page}`, {
        webUrl: `${publicUrl}/tab/${page}`,
        ...(subEntityId !== undefined && { context: JSON.stringify({ subEntityId }) }),
      })
    },
    chat(userPrincipalNames, message) {
      const link = deepLink('chat/0/0', { users: userPrincipalNames, ...(message !== undefined && { message }) })
      return link.length <= LONGEST_DEEP_LINK ? link : this.chat(userPrincipalNames)
    },
    calendarFeed: (tenantId, secret) => `${publicUrl}/calendars/${tenantId}/${secret}.ics`,
  }
}

/** Development without Teams: pages open in the host page on this machine; chats are still Teams'. */
export function createHostPageLinks({ teamsAppId, publicUrl }: { teamsAppId: string; publicUrl: string }): Links {
  return {
    ...createLinks(teamsAppId, publicUrl),
    tab: (page, subEntityId) =>
      `${publicUrl}/#/${[page, ...(subEntityId === undefined ? [] : [encodeURI(subEntityId)])].join('/')}`,
  }
}

/** Percent-encoded throughout: URLSearchParams would write a space as "+", and Teams shows it as one. */
function deepLink(path: string, parameters: Record<string, string>): string {
  const query = Object.entries(parameters).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return `https://teams.microsoft.com/l/${path}?${query.join('&')}`
}
