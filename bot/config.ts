import { z } from 'zod/v4'
import type { DatabaseLocation } from './db/database.ts'

/** The tenant that development runs in, where no ENTRA_TENANT_ID names another. */
export const DEVELOPMENT_TENANT_ID = '5b5fc7a0-0000-4000-8000-00000000a11e'

const MICROSOFT_AUTHORITY = 'https://login.microsoftonline.com'

const url = z.url({ protocol: /^https?$/ }).transform((value) => value.replace(/\/+$/, ''))
const origins = z
  .string()
  .transform((list) =>
    list
      .split(',')
      .map((origin) => origin.trim())
      .filter((origin) => origin !== ''),
  )
  .pipe(z.array(z.url({ protocol: /^https?$/ }).transform((origin) => new URL(origin).origin)))

const port = z.coerce.number().int().min(0).max(65_535)

/** Every environment variable Hallway knows. The README's table of them is checked against this one. */
export const environmentSchema = z.object({
  NODE_ENV: z.string().optional(),
  PORT: port.default(3978),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  HALLWAY_DATA_DIR: z.string().min(1).default('.hallway'),
  PUBLIC_URL: url.optional(),
  TEAMS_APP_ID: z.guid().optional(),
  BOT_ID: z.guid().optional(),
  BOT_PASSWORD: z.string().min(1).optional(),
  BOT_TENANT_ID: z.guid().optional(),
  BOT_TYPE: z.enum(['SingleTenant', 'MultiTenant', 'UserAssignedMSI']).default('SingleTenant'),
  BOT_OPENID_METADATA_URL: url.optional(),
  BOT_TOKEN_ISSUER: z.string().min(1).optional(),
  BOT_LOGIN_URL: url.optional(),
  BOT_SERVICE_URLS: origins.default([]),
  ENTRA_CLIENT_ID: z.guid().optional(),
  ENTRA_TENANT_ID: z.guid().optional(),
  ENTRA_AUTHORITY: url.default(MICROSOFT_AUTHORITY),
  GRAPH_URL: url.default('https://graph.microsoft.com'),
  METRICS_TOKEN: z.string().min(16).optional(),
  PLAYGROUND_PORT: port.default(56_150),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).optional(),
})
type Environment = z.infer<typeof environmentSchema>

export interface BotSettings {
  appId: string
  appPassword: string
  appType: 'SingleTenant' | 'MultiTenant' | 'UserAssignedMSI'
  tenantId: string
  openIdMetadataUrl?: string
  tokenIssuer?: string
  loginUrl?: string
  /** Origins of service URLs allowed besides Microsoft's. */
  serviceUrls: string[]
  /** Loopback development only: activities carry no token. */
  anonymous: boolean
}

export interface EntraSettings {
  clientId: string
  authority: string
}

export interface Config {
  isProduction: boolean
  port: number
  /** The address to listen on: loopback alone in development. */
  host: string
  publicUrl: string
  teamsAppId: string
  /** The tenant whose people may sign in, and into which files are imported. */
  tenantId: string
  database: DatabaseLocation
  dataFolder: string
  bot: BotSettings
  /** Null in development: Hallway then issues its own tokens, on loopback only. */
  entra: EntraSettings | null
  metricsToken: string | null
  playgroundPort: number
  logLevel: NonNullable<Environment['LOG_LEVEL']>
}

/** Every reason why the environment cannot be used, one sentence each. */
export class ConfigError extends Error {
  readonly problems: string[]

  constructor(problems: string[]) {
    super(problems.join('\n'))
    this.name = 'ConfigError'
    this.problems = problems
  }
}

/**
 * Reads and checks the whole environment at once.
 *
 * @throws ConfigError naming every missing or malformed variable.
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  const filled = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = environmentSchema.safeParse(filled)
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`))
  }
  const variables = parsed.data
  const isProduction = variables.NODE_ENV === 'production'
  const missing = isProduction ? missingInProduction(variables) : []
  if (missing.length > 0) throw new ConfigError(missing.map((name) => `${name} is missing.`))
  return toConfig(variables, isProduction)
}

/** An absent app id switches the Bot Framework's authentication off: production may not start so. */
function missingInProduction(variables: Environment): string[] {
  const required: (keyof Environment)[] = [
    'PUBLIC_URL',
    'BOT_ID',
    'BOT_TENANT_ID',
    'ENTRA_CLIENT_ID',
    'ENTRA_TENANT_ID',
  ]
  if (variables.BOT_TYPE !== 'UserAssignedMSI') required.push('BOT_PASSWORD')
  return required.filter((name) => variables[name] === undefined)
}

function toConfig(variables: Environment, isProduction: boolean): Config {
  return {
    isProduction,
    port: variables.PORT,
    host: isProduction ? '0.0.0.0' : '127.0.0.1',
    publicUrl: variables.PUBLIC_URL ?? `http://localhost:${String(variables.PORT)}`,
    teamsAppId: variables.TEAMS_APP_ID ?? variables.BOT_ID ?? DEVELOPMENT_TENANT_ID,
    tenantId: variables.ENTRA_TENANT_ID ?? DEVELOPMENT_TENANT_ID,
    database: toLocation(variables),
    dataFolder: variables.HALLWAY_DATA_DIR,
    bot: toBotSettings(variables),
    entra: toEntra(variables),
    metricsToken: variables.METRICS_TOKEN ?? null,
    playgroundPort: variables.PLAYGROUND_PORT,
    // In development the terminal belongs to the addresses.
    logLevel: variables.LOG_LEVEL ?? (isProduction ? 'info' : 'warn'),
  }
}

function toLocation({ DATABASE_URL: url, HALLWAY_DATA_DIR: folder }: Environment): DatabaseLocation {
  return url === undefined ? { folder } : { url }
}

function toEntra({ ENTRA_CLIENT_ID: clientId, ENTRA_AUTHORITY: authority }: Environment): EntraSettings | null {
  return clientId === undefined ? null : { clientId, authority }
}

function toBotSettings(variables: Environment): BotSettings {
  return {
    appId: variables.BOT_ID ?? '',
    appPassword: variables.BOT_PASSWORD ?? '',
    appType: variables.BOT_TYPE,
    tenantId: variables.BOT_TENANT_ID ?? '',
    ...(variables.BOT_OPENID_METADATA_URL !== undefined && { openIdMetadataUrl: variables.BOT_OPENID_METADATA_URL }),
    ...(variables.BOT_TOKEN_ISSUER !== undefined && { tokenIssuer: variables.BOT_TOKEN_ISSUER }),
    ...(variables.BOT_LOGIN_URL !== undefined && { loginUrl: variables.BOT_LOGIN_URL }),
    serviceUrls: variables.BOT_SERVICE_URLS,
    anonymous: variables.BOT_ID === undefined,
  }
}
