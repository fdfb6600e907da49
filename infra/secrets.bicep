// The app's settings refer to these secrets; their values are in no setting and no log.
param resourceBaseName string
param location string
param readerPrincipalId string
param databaseHost string
param databaseName string
param databaseLogin string

@secure()
param databasePassword string

@secure()
param metricsToken string

// https://learn.microsoft.com/azure/role-based-access-control/built-in-roles/security#key-vault-secrets-user
var keyVaultSecretsUser = '4633458b-17de-408a-b874-0445c86785e6'

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  // At most 24 characters, unique in the world.
  name: 'kv${uniqueString(resourceGroup().id, resourceBaseName)}'
  location: location
  properties: {
    tenantId: tenant().tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    enableRbacAuthorization: true
    enableSoftDelete: true
  }

  resource databaseUrl 'secrets' = {
    name: 'database-url'
    properties: {
      value: 'postgresql://${databaseLogin}:${uriComponent(databasePassword)}@${databaseHost}:5432/${databaseName}?sslmode=verify-full'
    }
  }

  resource metrics 'secrets' = {
    name: 'metrics-token'
    properties: {
      value: metricsToken
    }
  }
}

resource mayRead 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault.id, readerPrincipalId, keyVaultSecretsUser)
  scope: vault
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', keyVaultSecretsUser)
    principalId: readerPrincipalId
    principalType: 'ServicePrincipal'
  }
}

output databaseUrlSecretUri string = vault::databaseUrl.properties.secretUri
output metricsTokenSecretUri string = vault::metrics.properties.secretUri
