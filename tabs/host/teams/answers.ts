import { isHostPage } from '../route.ts'
import { type Seat, contextFor } from './context.ts'
import { type Chat, readDeepLink } from './deep-links.ts'
import { isRecord, textOf } from './protocol.ts'
import { initializeAnswer } from './runtime.ts'

/** What the tab's messages may do to the host page. */
export interface Host {
  seat: Seat
  token(): Promise<string>
  navigate(route: Seat['route']): void
  goBack(): void
  openChat(chat: Chat): void
  openElsewhere(url: string): void
  share(link: { subPageId: string | null; label: string | null }): void
  handlesBackButton(): void
  loaded(): void
  failed(message: string): void
}

/** The arguments of the answer; null where teams-js waits for none. */
type Answer = (args: unknown[], host: Host) => Promise<unknown[] | null> | unknown[] | null

/** Most calls are answered [succeeded, reason]; some, newer ones [error, result]. */
const DONE = [true]
const DONE_WITHOUT_ERROR = [null]

export const answers: Partial<Record<string, Answer>> = {
  initialize: () => initializeAnswer,
  getContext: (_args, host) => [contextFor(host.seat)],
  'authentication.getAuthToken': async (_args, host) => {
    try {
      return [true, await host.token()]
    } catch (error) {
      return [false, String(error)]
    }
  },
  registerHandler([event], host) {
    if (event === 'backButton') host.handlesBackButton()
    return null
  },
  'appInitialization.appLoaded': (_args, host) => silently(() => host.loaded()),
  'appInitialization.success': (_args, host) => silently(() => host.loaded()),
  'appInitialization.failure': ([reason, message], host) => silently(() => host.failed(String(message ?? reason))),
  'appInitialization.expectedFailure': ([reason, message], host) =>
    silently(() => host.failed(String(message ?? reason))),
  executeDeepLink([url], host) {
    openLink(String(url), host)
    return DONE
  },
  'pages.navigateToApp'([target], host) {
    navigateTo(target, host)
    return DONE
  },
  'pages.currentApp.navigateTo'([target], host) {
    navigateTo(target, host)
    return DONE_WITHOUT_ERROR
  },
  'pages.currentApp.navigateToDefaultPage'(_args, host) {
    host.navigate({ page: 'home', subPageId: null })
    return DONE_WITHOUT_ERROR
  },
  navigateBack(_args, host) {
    host.goBack()
    return DONE
  },
  shareDeepLink: ([subPageId, label], host) =>
    silently(() => host.share({ subPageId: textOf(subPageId), label: textOf(label) })),
  'chat.openChat'([chat], host) {
    host.openChat(readChat(chat))
    return DONE
  },
  'clipboard.writeToClipboard': async ([blob]) => {
    if (!isRecord(blob) || blob['mimeType'] !== 'text/plain') return [{ errorCode: 100 }]
    const bytes = Uint8Array.from(atob(String(blob['content'])), (character) => character.charCodeAt(0))
    await navigator.clipboard.writeText(new TextDecoder().decode(bytes))
    return DONE_WITHOUT_ERROR
  },
}

function silently(effect: () => void): null {
  effect()
  return null
}

/** Opens what Teams would open: a page of Hallway, a chat, or a browser's tab. */
export function openLink(url: string, host: Pick<Host, 'seat' | 'navigate' | 'openChat' | 'openElsewhere'>): void {
  const destination = readDeepLink(url, host.seat.appId, window.location.origin)
  if (destination.kind === 'page') host.navigate(destination.route)
  else if (destination.kind === 'chat') host.openChat(destination.chat)
  else host.openElsewhere(destination.url)
}

function navigateTo(target: unknown, host: Host): void {
  const page = isRecord(target) ? textOf(target['pageId']) : null
  if (page === null || !isHostPage(page)) return
  host.navigate({ page, subPageId: isRecord(target) ? textOf(target['subPageId']) : null })
}

function readChat(chat: unknown): Chat {
  if (!isRecord(chat) || !Array.isArray(chat['members'])) return { members: [], message: null }
  return { members: chat['members'].map(String), message: textOf(chat['message']) }
}
