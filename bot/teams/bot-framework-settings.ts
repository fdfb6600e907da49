import { ConfigurationServiceClientCredentialFactory } from 'botbuilder'
import type { BotSettings } from '../config.ts'
import type { BotFrameworkConfiguration, ServiceClientCredentials } from './bot-framework-types.ts'
import { clientCredentials } from './client-credentials.ts'

/** Microsoft's public cloud, for what the settings leave open. */
const PUBLIC_CLOUD = {
  audience: 'https://api.botframework.com',
  openIdMetadata: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  emulatorOpenIdMetadata: 'https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration',
  login: 'https://login.microsoftonline.com/botframework.com',
}

/**
 * The Bot Framework's configuration. Giving one endpoint disables the defaults of all others, so they
 * are always given together.
 */
export function botFrameworkConfiguration(settings: BotSettings): BotFrameworkConfiguration {
  const audience = settings.tokenIssuer ?? PUBLIC_CLOUD.audience
  return {
    ...identityOf(settings),
    ValidateAuthority: true,
    ToChannelFromBotLoginUrl: settings.loginUrl ?? PUBLIC_CLOUD.login,
    ToChannelFromBotOAuthScope: audience,
    OAuthUrl: audience,
    ToBotFromChannelTokenIssuer: audience,
    CallerId: '',
    ToBotFromChannelOpenIdMetadataUrl: settings.openIdMetadataUrl ?? PUBLIC_CLOUD.openIdMetadata,
    ToBotFromEmulatorOpenIdMetadataUrl: settings.openIdMetadataUrl ?? PUBLIC_CLOUD.emulatorOpenIdMetadata,
  }
}

/** How the bot proves itself towards Teams. */
export function credentialsFactory(settings: BotSettings): ConfigurationServiceClientCredentialFactory {
  if (settings.loginUrl === undefined || settings.anonymous || settings.appType === 'UserAssignedMSI') {
    return new ConfigurationServiceClientCredentialFactory(identityOf(settings))
  }
  return new CustomLoginCredentialFactory(settings, settings.loginUrl)
}

/** MSAL knows the public clouds only, and asks one of them about every other address. */
class CustomLoginCredentialFactory extends ConfigurationServiceClientCredentialFactory {
  readonly #credentials: ServiceClientCredentials

  constructor(settings: BotSettings, loginUrl: string) {
    super(identityOf(settings))
    this.#credentials = clientCredentials({
      tokenUrl: `${loginUrl}/oauth2/v2.0/token`,
      appId: settings.appId,
      appPassword: settings.appPassword,
      scope: `${settings.tokenIssuer ?? PUBLIC_CLOUD.audience}/.default`,
    })
  }

  override async createCredentials(): Promise<ServiceClientCredentials> {
    return await Promise.resolve(this.#credentials)
  }
}

function identityOf({ appId, appPassword, appType, tenantId, anonymous }: BotSettings) {
  if (anonymous) return { MicrosoftAppId: '', MicrosoftAppType: 'MultiTenant' }
  // The Bot Framework takes an empty id as "authentication off".
  if (appId === '') throw new RangeError('A bot without an app id would accept activities from anyone')
  return {
    MicrosoftAppId: appId,
    MicrosoftAppType: appType,
    MicrosoftAppTenantId: tenantId,
    ...(appType !== 'UserAssignedMSI' && { MicrosoftAppPassword: appPassword }),
  }
}
