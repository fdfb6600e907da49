param resourceBaseName string
param location string
param sku string
param subnetId string
param identityId string
param botId string
param botTenantId string
param teamsAppId string
param entraClientId string
param entraTenantId string
param databaseUrlSecretUri string
param metricsTokenSecretUri string

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: '${resourceBaseName}-plan'
  location: location
  kind: 'linux'
  sku: {
    name: sku
  }
  properties: {
    reserved: true
  }
}

resource app 'Microsoft.Web/sites@2024-04-01' = {
  name: resourceBaseName
  location: location
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    keyVaultReferenceIdentity: identityId
    virtualNetworkSubnetId: subnetId
    siteConfig: {
      linuxFxVersion: 'NODE|24-lts'
      // As `npm start` does: the server holds 30 MB less and is as fast.
      appCommandLine: 'node --max-semi-space-size=4 bot/main.ts'
      healthCheckPath: '/readyz'
      alwaysOn: true
      http20Enabled: true
      minTlsVersion: '1.2'
      ftpsState: 'Disabled'
      vnetRouteAllEnabled: true
    }
  }

  // Apart from the site, because its own address is among them.
  resource settings 'config' = {
    name: 'appsettings'
    properties: {
      NODE_ENV: 'production'
      PORT: '8080'
      PUBLIC_URL: 'https://${app.properties.defaultHostName}'
      DATABASE_URL: '@Microsoft.KeyVault(SecretUri=${databaseUrlSecretUri})'
      TEAMS_APP_ID: teamsAppId
      BOT_TYPE: 'UserAssignedMSI'
      BOT_ID: botId
      BOT_TENANT_ID: botTenantId
      ENTRA_CLIENT_ID: entraClientId
      ENTRA_TENANT_ID: entraTenantId
      METRICS_TOKEN: '@Microsoft.KeyVault(SecretUri=${metricsTokenSecretUri})'
      // The package is built before it is uploaded.
      SCM_DO_BUILD_DURING_DEPLOYMENT: 'false'
      WEBSITE_RUN_FROM_PACKAGE: '1'
    }
  }
}

output id string = app.id
output hostname string = app.properties.defaultHostName
