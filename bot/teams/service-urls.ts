/** Hosts through which Microsoft's clouds reach a bot; a leading dot stands for any subdomain. */
const MICROSOFT_HOSTS = [
  'smba.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
  '.botframework.com',
  '.botframework.us',
  '.botframework.azure.us',
  '.teams.microsoft.com',
  '.teams.microsoft.us',
]
const LOOPBACK_HOSTS = ['localhost', '127.0.0.1', '[::1]']

/**
 * Whether the bot may send its token to a service URL. Every reply goes there, so an address outside
 * Microsoft's clouds is refused even when the token around it is valid.
 */
export function isAllowedServiceUrl(
  serviceUrl: string,
  options: { serviceUrls: readonly string[]; anonymous: boolean },
): boolean {
  if (!URL.canParse(serviceUrl)) return false
  const { protocol, hostname, origin } = new URL(serviceUrl)
  if (options.serviceUrls.includes(origin)) return true
  if (options.anonymous) return LOOPBACK_HOSTS.includes(hostname)
  return protocol === 'https:' && MICROSOFT_HOSTS.some((host) => matches(hostname, host))
}

function matches(hostname: string, host: string): boolean {
  return host.startsWith('.') ? hostname.endsWith(host) : hostname === host
}
