import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import type { BotSettings } from '../../../../bot/config.ts'
import { startAskedProcess } from '../../processes/ask.ts'
import { TOKEN_ISSUER } from '../issuer.ts'
import type { Weather } from '../weather.ts'
import type { Collected, TeamsQuestions } from './protocol.ts'

export interface TeamsProcess {
  tenantId: string
  serviceUrl: string
  botSettings: BotSettings
  /** The environment of a production server that takes this for Microsoft's clouds. */
  environment: Record<string, string>
  setWeather(change: Partial<Weather>): Promise<void>
  /** What has come since this was called last. */
  collect(): Promise<Collected>
  stop(): Promise<void>
}

/** The part of Teams that servers call, in a process of its own, with its limits and faults. */
export async function startTeamsProcess(weather: Partial<Weather> = {}): Promise<TeamsProcess> {
  const [appId, tenantId] = [randomUUID(), randomUUID()]
  const teams = startAskedProcess<TeamsQuestions>(fileURLToPath(new URL('process.ts', import.meta.url)))
  const { origin } = await teams.ask('start', { appId })
  await teams.ask('weather', weather)
  const metadata = `${origin}/.well-known/openidconfiguration`
  const login = `${origin}/${tenantId}`
  return {
    tenantId,
    serviceUrl: `${origin}/`,
    botSettings: {
      appId,
      appPassword: 'secret',
      appType: 'SingleTenant',
      tenantId,
      openIdMetadataUrl: metadata,
      tokenIssuer: TOKEN_ISSUER,
      loginUrl: login,
      serviceUrls: [origin],
      anonymous: false,
    },
    environment: {
      NODE_ENV: 'production',
      PUBLIC_URL: 'https://hallway.test',
      BOT_ID: appId,
      BOT_PASSWORD: 'secret',
      BOT_TENANT_ID: tenantId,
      BOT_OPENID_METADATA_URL: metadata,
      BOT_TOKEN_ISSUER: TOKEN_ISSUER,
      BOT_LOGIN_URL: login,
      BOT_SERVICE_URLS: origin,
      ENTRA_CLIENT_ID: appId,
      ENTRA_TENANT_ID: tenantId,
    },
    async setWeather(change) {
      await teams.ask('weather', change)
    },
    collect: async () => await teams.ask('collect', null),
    stop: teams.stop,
  }
}
