import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose'
import type { TokenIssuer } from '../auth/entra-tokens.ts'

/** The audience of development's tokens; in production it is the Entra client id. */
export const DEVELOPMENT_CLIENT_ID = '5b5fc7a0-0000-4000-8000-000000000001'

const KEY_ID = 'development'
const TOKEN_LIFETIME_SECONDS = 60 * 60

export interface DevelopmentTokens {
  issuer: TokenIssuer
  sign(person: { tenantId: string; personId: string; isProgrammeManager: boolean }): Promise<string>
}

/**
 * Signs tokens of the shape that Entra issues, with a key that dies with the process: development
 * and production verify by the same code.
 */
export async function createDevelopmentTokens(): Promise<DevelopmentTokens> {
  const { publicKey, privateKey } = await generateKeyPair('RS256')
  const jwk = { ...(await exportJWK(publicKey)), kid: KEY_ID, alg: 'RS256' }
  const issuer = 'hallway-development'
  return {
    issuer: { issuer, keys: createLocalJWKSet({ keys: [jwk] }) },
    sign: async ({ tenantId, personId, isProgrammeManager }) =>
      await new SignJWT({
        ver: '2.0',
        tid: tenantId,
        oid: personId,
        scp: 'access_as_user',
        roles: isProgrammeManager ? ['ProgrammeManager'] : [],
      })
        .setProtectedHeader({ alg: 'RS256', kid: KEY_ID })
        .setIssuer(issuer)
        .setAudience(DEVELOPMENT_CLIENT_ID)
        .setIssuedAt()
        .setNotBefore('0s')
        .setExpirationTime(`${String(TOKEN_LIFETIME_SECONDS)}s`)
        .sign(privateKey),
  }
}
