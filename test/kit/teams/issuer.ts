import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type JWTPayload } from 'jose'

export interface TokenOptions {
  claims?: JWTPayload
  /** Signed with a key that the issuer never published. */
  otherKey?: boolean
  /** `alg: none`. */
  unsigned?: boolean
  /** From now on, as jose writes time spans. */
  notBefore?: string
  expiresIn?: string
}

export interface BotFrameworkIssuer {
  /** The OpenID documents by path. */
  documents(origin: string): Record<string, unknown>
  sign(serviceUrl: string, options?: TokenOptions): Promise<string>
}

export const TOKEN_ISSUER = 'https://issuer.test'

/** Plays the Bot Framework's token issuer, so that the bot checks tokens as it does in production. */
export async function createIssuer(appId: string): Promise<BotFrameworkIssuer> {
  const published = await generateKeyPair('RS256')
  const stranger = await generateKeyPair('RS256')
  const key = { ...(await exportJWK(published.publicKey)), kid: 'teams', use: 'sig', endorsements: ['msteams'] }
  return {
    documents: (origin) => ({
      '/.well-known/openidconfiguration': { issuer: TOKEN_ISSUER, jwks_uri: `${origin}/keys` },
      '/keys': { keys: [key] },
    }),
    async sign(
      serviceUrl,
      { claims = {}, otherKey = false, unsigned = false, notBefore = '-5s', expiresIn = '1h' } = {},
    ) {
      const payload = { iss: TOKEN_ISSUER, aud: appId, serviceurl: serviceUrl, ...claims }
      if (unsigned) return new UnsecuredJWT(payload).setNotBefore(notBefore).setExpirationTime(expiresIn).encode()
      return await new SignJWT(payload)
        .setProtectedHeader({ alg: 'RS256', kid: 'teams' })
        .setNotBefore(notBefore)
        .setExpirationTime(expiresIn)
        .sign(otherKey ? stranger.privateKey : published.privateKey)
    },
  }
}
