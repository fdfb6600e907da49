const id = '([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})'
const targets = [
  { pattern: /^mine$/, path: (_none: string[], tab: string) => `/${tab}?view=mine` },
  { pattern: new RegExp(`^person/${id}$`, 'i'), path: ([person]: string[], tab: string) => `/${tab}?person=${person}` },
  { pattern: new RegExp(`^mentor/${id}$`, 'i'), path: ([mentor]: string[]) => `/mentors?mentor=${mentor}` },
  { pattern: new RegExp(`^group/${id}$`, 'i'), path: ([group]: string[]) => `/groups/${group}` },
  {
    pattern: new RegExp(`^event/${id}/([0-9TZ:.+-]+)$`, 'i'),
    path: ([event, startsAt = '']: string[]) => `/events/${event}/${encodeURIComponent(startsAt)}`,
  },
  {
    pattern: new RegExp(`^met/${id}/([0-9TZ:.+-]+)$`, 'i'),
    path: ([event, startsAt = '']: string[]) => `/events/${event}/${encodeURIComponent(startsAt)}?met=yes`,
  },
]

/**
 * Where a deep link's sub page leads inside the tab: "person/<id>", "mentor/<id>", "group/<id>",
 * "event/<id>/<start>" or "met/<id>/<start>". Null for anything else: what comes in a link is not to be trusted.
 */
export function subPagePath(subPage: string, tab: string): string | null {
  for (const { pattern, path } of targets) {
    const match = pattern.exec(subPage)
    if (match) return path(match.slice(1), tab)
  }
  return null
}
