/** Addresses that open Hallway or a chat inside Teams. */
export interface Links {
  /** A page of the tab, optionally at one person, group, event or mentor. */
  tab(page: TabPage, subEntityId?: string): string
  /** A one-to-one chat with a person, with a first message prefilled. */
  chat(userPrincipalName: string, message?: string): string
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
      const link = new URL(`https://teams.microsoft.com/l/entity/${appId}/${page}`)
      link.searchParams.set('webUrl', `${publicUrl}/tab/${page}`)
      if (subEntityId !== undefined) link.searchParams.set('context', JSON.stringify({ subEntityId }))
      return link.href
    },
    chat(userPrincipalName, message) {
      const link = new URL('https://teams.microsoft.com/l/chat/0/0')
      link.searchParams.set('users', userPrincipalName)
      if (message !== undefined) link.searchParams.set('message', message)
      return link.href.length <= LONGEST_DEEP_LINK ? link.href : this.chat(userPrincipalName)
    },
  }
}
