import type { RequestHandler } from 'express'
import helmet from 'helmet'

/** Where Microsoft's clients frame a tab. Loopback development frames it from its own host page. */
const TEAMS_FRAMES = [
  'https://*.cloud.microsoft',
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
]

/** teams-js reads its list of valid hosts from here, with a built-in list if it cannot. */
const TEAMS_CDN = 'https://res.cdn.office.net'

/**
 * @param options.developmentModules lets Vite's development server inject its client.
 */
export function securityHeaders(options: { developmentModules: boolean }): RequestHandler {
  const development = options.developmentModules
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", ...(development ? ["'unsafe-inline'"] : [])],
        styleSrc: ["'self'", ...(development ? ["'unsafe-inline'"] : [])],
        imgSrc: ["'self'", 'data:'],
        ...(development && { workerSrc: ["'self'", 'blob:'] }),
        connectSrc: ["'self'", TEAMS_CDN, ...(development ? ['ws:'] : [])],
        fontSrc: ["'self'", TEAMS_CDN],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'self'", ...TEAMS_FRAMES],
      },
    },
    // Teams frames the tab: frame-ancestors says by whom, and this older header would forbid it.
    frameguard: false,
    crossOriginOpenerPolicy: false,
    crossOriginResourcePolicy: { policy: 'cross-origin' },
  })
}
