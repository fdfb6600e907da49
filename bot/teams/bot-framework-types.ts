import type { TeamsAdapter } from '@microsoft/teams-ai'
import type {
  ConfigurationBotFrameworkAuthenticationOptions,
  ConfigurationServiceClientCredentialFactory,
} from 'botbuilder'

/** Types of botframework-connector as botbuilder exposes them, so that Hallway depends on botbuilder alone. */
export type ConnectorClientOptions = NonNullable<ConstructorParameters<typeof TeamsAdapter>[3]>
export type ServiceClientCredentials = Awaited<
  ReturnType<ConfigurationServiceClientCredentialFactory['createCredentials']>
>
export type BotFrameworkConfiguration = ConfigurationBotFrameworkAuthenticationOptions
