import type { DevPerson } from '../dev-api.ts'
import type { HostRoute } from '../route.ts'
import type { HostTheme } from '../settings.ts'

export interface Seat {
  person: DevPerson
  tenantId: string
  appId: string
  route: HostRoute
  theme: HostTheme
}

/** The flat context of Teams' wire format; teams-js folds it into `page`, `user`, `app` and so on. */
export function contextFor({ person, tenantId, appId, route, theme }: Seat): Record<string, unknown> {
  return {
    appId,
    entityId: route.page,
    subEntityId: route.subPageId ?? '',
    frameContext: 'content',
    theme,
    locale: navigator.language.toLowerCase(),
    hostName: 'Teams',
    hostClientType: 'web',
    sessionId: 'development',
    ringId: 'general',
    tid: tenantId,
    userObjectId: person.id,
    userDisplayName: person.name,
    isFullScreen: false,
    isMultiWindow: false,
  }
}
