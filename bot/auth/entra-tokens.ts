import { createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey } from 'jose'
import { z } from 'zod/v4'
import { AppError } from '../../shared/errors/app-error.ts'
import { personId } from '../../shared/people/schemas.ts'
import type { Actor } from '../context.ts'

/** The scope that the Teams client requests for the tab. */
const SCOPE = 'access_as_user'
/** The app role of programme managers in the Entra app registration. */
const PROGRAMME_MANAGER_ROLE = 'ProgrammeManager'
const CLOCK_TOLERANCE_SECONDS = 60

const claims = z.object({
  ver: z.literal('2.0'),
  tid: z.guid(),
  oid: personId,
  scp: z.string().refine((scopes) => scopes.split(' ').includes(SCOPE)),
  nbf: z.number(),
  exp: z.number(),
  roles: z.array(z.string()).default([]),
})

/** Who may sign tokens, and whose. */
export interface TokenIssuer {
  issuer: string
  keys: JWTVerifyGetKey
}

export interface TokenVerifier {
  /** @throws AppError `not-signed-in` for any token that is not ours, valid and current. */
  verify(token: string): Promise<Actor>
}

/**
 * Verifies the v2 access tokens that `authentication.getAuthToken()` hands to the tab.
 * @see https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference
 */
export function createTokenVerifier(options: {
  clientId: string
  tenantId: string
  issuer: () => Promise<TokenIssuer>
}): TokenVerifier {
  return {
    async verify(token) {
      try {
        const { issuer, keys } = await options.issuer()
        const { payload } = await jwtVerify(token, keys, {
          issuer,
          audience: options.clientId,
          algorithms: ['RS256'],
          clockTolerance: CLOCK_TOLERANCE_SECONDS,
        })
        const { tid, oid, roles } = claims.parse(payload)
        if (tid !== options.tenantId) throw new errors.JWTClaimValidationFailed('another tenant', payload, 'tid')
        return { tenantId: tid, personId: oid, isProgrammeManager: roles.includes(PROGRAMME_MANAGER_ROLE) }
      } catch (cause) {
        throw asAppError(cause)
      }
    },
  }
}

/** A token that fails is the caller's matter (401); an issuer that cannot be asked is ours (503). */
function asAppError(cause: unknown): AppError {
  if (cause instanceof AppError) return cause
  if (cause instanceof errors.JOSEError || cause instanceof z.ZodError) {
    return new AppError('not-signed-in', { detail: `Token refused: ${cause.name}`, cause })
  }
  return new AppError('unavailable', { detail: 'The signing keys could not be fetched', cause })
}

const metadata = z.object({ issuer: z.string(), jwks_uri: z.url() })

/**
 * The tenant's issuer by OpenID discovery, asked once and again after a failure. jose keeps the keys
 * and fetches them anew when a token names an unknown one.
 */
export function discoverIssuer(authority: string, tenantId: string): () => Promise<TokenIssuer> {
  let known: Promise<TokenIssuer> | undefined
  const discover = async (): Promise<TokenIssuer> => {
    const response = await fetch(`${authority}/${tenantId}/v2.0/.well-known/openid-configuration`, {
      signal: AbortSignal.timeout(10_000),
    })
    if (!response.ok) throw new Error(`OpenID metadata answered ${String(response.status)}`)
    const { issuer, jwks_uri } = metadata.parse(await response.json())
    return { issuer, keys: createRemoteJWKSet(new URL(jwks_uri)) }
  }
  return async () => {
    known ??= discover()
    try {
      return await known
    } catch (cause) {
      known = undefined
      throw new AppError('unavailable', { detail: `No OpenID metadata from ${authority}`, cause })
    }
  }
}
