import { app, authentication } from '@microsoft/teams-js'
import { readChatLink } from './chat-link.ts'

export type TeamsTheme = 'default' | 'dark' | 'contrast' | 'glass'

export interface TeamsSession {
  /** False in a plain browser window, where there is no sign-in and no Teams theme. */
  inTeams: boolean
  /** Who is signed in to Teams, for what is kept on this machine; the server asks the token. */
  viewerId: string
  locale: string
  theme: TeamsTheme
  /** What a deep link points at, such as "person/<id>", or null. */
  subPage: string | null
}

/** A silent parent would hold `app.initialize` for a minute. */
const CONNECT_TIMEOUT_MS = 5_000

const themes: readonly string[] = ['default', 'dark', 'contrast', 'glass'] satisfies TeamsTheme[]

/** Connects to the Teams client around the tab. Never rejects: without Teams it says so. */
export async function connectToTeams(timeoutMs = CONNECT_TIMEOUT_MS): Promise<TeamsSession> {
  try {
    await Promise.race([app.initialize(), rejectAfter(timeoutMs)])
    const context = await Promise.race([app.getContext(), rejectAfter(timeoutMs)])
    return {
      inTeams: true,
      viewerId: context.user?.id ?? '',
      locale: context.app.locale,
      theme: toTheme(context.app.theme),
      subPage: context.page.subPageId || null,
    }
  } catch {
    const dark = matchMedia('(prefers-color-scheme: dark)').matches
    return { inTeams: false, viewerId: '', locale: navigator.language, theme: dark ? 'dark' : 'default', subPage: null }
  }
}

/** Teams keeps a single handler: call this once. */
export function onThemeChange(handler: (theme: TeamsTheme) => void): void {
  app.registerOnThemeChangeHandler((theme) => handler(toTheme(theme)))
}

/** Takes away the loading picture that Teams shows over the tab. */
export function reportLoaded(): void {
  app.notifyAppLoaded()
  void app.notifySuccess()
}

/** A token for Hallway's API. Teams renews it by itself when it is about to expire. */
export function readToken(): Promise<string> {
  return authentication.getAuthToken()
}

/** Opens a Teams chat from its link, inside Teams where the client can do that. */
export async function openChat(chatUrl: string): Promise<void> {
  const link = readChatLink(chatUrl)
  if (link !== null && app.isInitialized()) {
    const { openChatOfTwo } = await import('./teams-navigation.ts')
    if (await openChatOfTwo(link)) return
  }
  await openLink(chatUrl)
}

/** Opens a link in Teams, else in a new window. */
export async function openLink(url: string): Promise<void> {
  if (app.isInitialized()) {
    const opened = await app.openLink(url).then(
      () => true,
      () => false,
    )
    if (opened) return
  }
  window.open(url, '_blank', 'noopener')
}

/** Goes to another of Hallway's tabs in Teams. False where the client cannot. */
export async function switchTab(pageId: string, subPage?: string): Promise<boolean> {
  if (!app.isInitialized()) return false
  const { navigateTo } = await import('./teams-navigation.ts')
  return navigateTo(pageId, subPage)
}

function toTheme(theme: string): TeamsTheme {
  return themes.includes(theme) ? (theme as TeamsTheme) : 'default'
}

function rejectAfter(milliseconds: number): Promise<never> {
  return new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Error('Teams did not answer')), milliseconds)
  })
}
