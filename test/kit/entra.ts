import { createServer } from 'node:http'
import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose'
import { listenOnLoopback } from './listen-on-loopback.ts'

export interface FakeEntra {
  /** To be configured as ENTRA_AUTHORITY. */
  authority: string
  /** A valid token of a person, with single claims replaced. */
  sign(claims: JWTPayload & { oid: string }, options?: { expiresIn?: string; otherKey?: boolean }): Promise<string>
  stop(): Promise<void>
}

/** Plays Entra's OpenID endpoints for one tenant, so that tokens are verified as in production. */
export async function startFakeEntra(options: { tenantId: string; clientId: string }): Promise<FakeEntra> {
  const { publicKey, privateKey } = await generateKeyPair('RS256')
  const stranger = await generateKeyPair('RS256')
  const jwk = { ...(await exportJWK(publicKey)), kid: 'test', alg: 'RS256' }
  const server = createServer((request, response) => {
    const documents: Record<string, unknown> = {
      [`/${options.tenantId}/v2.0/.well-known/openid-configuration`]: {
        issuer: issuer(),
        jwks_uri: `${authority}/keys`,
      },
      '/keys': { keys: [jwk] },
    }
    const document = documents[request.url ?? '']
    response.writeHead(document === undefined ? 404 : 200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(document ?? {}))
  })
  const authority = await listenOnLoopback(server)
  const issuer = (): string => `${authority}/${options.tenantId}/v2.0`
  return {
    authority,
    sign: async (claims, { expiresIn = '1h', otherKey = false } = {}) =>
      await new SignJWT({ ver: '2.0', tid: options.tenantId, scp: 'access_as_user', ...claims })
        .setProtectedHeader({ alg: 'RS256', kid: 'test' })
        .setIssuer(claims.iss ?? issuer())
        .setAudience(claims.aud ?? options.clientId)
        .setNotBefore('-5s')
        .setExpirationTime(expiresIn)
        .sign(otherKey ? stranger.privateKey : privateKey),
    stop: async () => {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}
