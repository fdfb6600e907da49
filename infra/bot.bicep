// The app's managed identity is the bot: there is no password to keep or to renew.
param resourceBaseName string
param displayName string
param hostname string
param identityId string
param botId string
param botTenantId string

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: '${resourceBaseName}-bot'
  kind: 'azurebot'
  location: 'global'
  sku: {
    name: 'F0'
  }
  properties: {
    displayName: displayName
    endpoint: 'https://${hostname}/api/messages'
    msaAppType: 'UserAssignedMSI'
    msaAppId: botId
    msaAppTenantId: botTenantId
    msaAppMSIResourceId: identityId
  }

  resource teams 'channels' = {
    name: 'MsTeamsChannel'
    location: 'global'
    properties: {
      channelName: 'MsTeamsChannel'
      properties: {
        isEnabled: true
      }
    }
  }
}
