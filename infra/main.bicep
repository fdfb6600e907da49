// One installation of Hallway in one resource group: the app, its identity (which is also the bot's),
// PostgreSQL inside a private network, a key vault for the two secrets, and the bot's registration.
targetScope = 'resourceGroup'

@description('Begins the name of every resource; must make the web address unique.')
@minLength(3)
@maxLength(20)
param resourceBaseName string

@description('The region of everything that has one.')
param location string = resourceGroup().location

@description('The Teams app, as teamsApp/create made it: links from cards open it.')
param teamsAppId string

@description('The Entra application that people sign in to from the tab.')
param entraClientId string

@description('The tenant whose people may sign in.')
param entraTenantId string = tenant().tenantId

@description('The database administrator. Kept in the key vault.')
@secure()
@minLength(16)
param databasePassword string

@description('The bearer token that reads /metrics. Kept in the key vault.')
@secure()
@minLength(16)
param metricsToken string

@description('Basic or better: smaller plans have no health check and no private network.')
param appServiceSku string = 'B2'

param databaseSku string = 'Standard_B2s'

@allowed(['Burstable', 'GeneralPurpose', 'MemoryOptimized'])
param databaseTier string = 'Burstable'

@description('The name that people see as the sender in Teams.')
@maxLength(42)
param botDisplayName string = 'Hallway'

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${resourceBaseName}-identity'
  location: location
}

module network 'network.bicep' = {
  name: 'network'
  params: {
    resourceBaseName: resourceBaseName
    location: location
  }
}

module database 'database.bicep' = {
  name: 'database'
  params: {
    resourceBaseName: resourceBaseName
    location: location
    subnetId: network.outputs.databaseSubnetId
    privateDnsZoneId: network.outputs.privateDnsZoneId
    password: databasePassword
    sku: databaseSku
    tier: databaseTier
  }
}

module secrets 'secrets.bicep' = {
  name: 'secrets'
  params: {
    resourceBaseName: resourceBaseName
    location: location
    readerPrincipalId: identity.properties.principalId
    databaseHost: database.outputs.host
    databaseName: database.outputs.name
    databaseLogin: database.outputs.login
    databasePassword: databasePassword
    metricsToken: metricsToken
  }
}

module app 'app.bicep' = {
  name: 'app'
  params: {
    resourceBaseName: resourceBaseName
    location: location
    sku: appServiceSku
    subnetId: network.outputs.appSubnetId
    identityId: identity.id
    botId: identity.properties.clientId
    botTenantId: identity.properties.tenantId
    teamsAppId: teamsAppId
    entraClientId: entraClientId
    entraTenantId: entraTenantId
    databaseUrlSecretUri: secrets.outputs.databaseUrlSecretUri
    metricsTokenSecretUri: secrets.outputs.metricsTokenSecretUri
  }
}

module bot 'bot.bicep' = {
  name: 'bot'
  params: {
    resourceBaseName: resourceBaseName
    displayName: botDisplayName
    hostname: app.outputs.hostname
    identityId: identity.id
    botId: identity.properties.clientId
    botTenantId: identity.properties.tenantId
  }
}

// Written to env/.env.<name> under these names.
output BOT_ID string = identity.properties.clientId
output BOT_TENANT_ID string = identity.properties.tenantId
output PUBLIC_HOSTNAME string = app.outputs.hostname
output PUBLIC_URL string = 'https://${app.outputs.hostname}'
output APP_SERVICE_ID string = app.outputs.id
