import { app, chat, pages, profile } from '@microsoft/teams-js'
import type { ChatLink } from './chat-link.ts'

/*
 * The part of teams-js that is needed at the first press, apart from what is needed at the start.
 * The capability checks throw before Teams has answered.
 */

/** False where this Teams client cannot open a chat, or does not. */
export function openChatOfTwo(link: ChatLink): Promise<boolean> {
  return chat.isSupported() ? worked(chat.openChat(link)) : Promise.resolve(false)
}

/** False where this Teams client cannot change the tab, or does not. */
export function navigateTo(pageId: string, subPage?: string): Promise<boolean> {
  if (!pages.currentApp.isSupported()) return Promise.resolve(false)
  return worked(pages.currentApp.navigateTo({ pageId, ...(subPage === undefined ? {} : { subPageId: subPage }) }))
}

/** Whether the client can pass on a link to a page of Hallway. */
export function canShare(): boolean {
  return app.isInitialized() && pages.isSupported()
}

/** Opens the client's own way to pass on a link. `subPageId` is what the link points at: "event/<id>/<start>". */
export function sharePage(link: { subPageId: string; subPageLabel: string }): void {
  pages.shareDeepLink(link)
}

/** Whether the client can show its own card of a person. */
export function canShowProfile(): boolean {
  return app.isInitialized() && profile.isSupported()
}

/** The client's own card of a person, at the place of what was pressed. */
export function showProfile(personId: string, pressed: Element): Promise<boolean> {
  return worked(
    profile.showProfile({
      modality: 'Expanded',
      persona: { identifiers: { AadObjectId: personId } },
      targetElementBoundingRect: pressed.getBoundingClientRect(),
      triggerType: 'Press',
    }),
  )
}

function worked(attempt: Promise<void>): Promise<boolean> {
  return attempt.then(
    () => true,
    () => false,
  )
}
