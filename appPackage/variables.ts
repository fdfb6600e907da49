import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { parseEnv } from 'node:util'
import { z } from 'zod/v4'

/** What the manifest leaves open: the identities of one installation and where it is served. */
const variablesSchema = z.object({
  TEAMS_APP_ID: z.guid(),
  BOT_ID: z.guid(),
  ENTRA_CLIENT_ID: z.guid(),
  PUBLIC_HOSTNAME: z.string().regex(/^[a-z0-9.-]+(:\d+)?$/i, 'a host name without https:// and without a path'),
})
export type Variables = z.infer<typeof variablesSchema>

/** Every variable that cannot be used, in one message. */
class VariablesError extends Error {
  constructor(problems: string[], file: string) {
    super([`The package needs these variables, in ${file} or in the environment:`, ...problems].join('\n  '))
    this.name = 'VariablesError'
  }
}

/**
 * The variables of one environment: what the process carries wins over the file, so that a pipeline
 * needs no file.
 *
 * @throws VariablesError naming every missing or malformed variable at once.
 */
export function readVariables(file: string, processEnvironment: Record<string, string | undefined>): Variables {
  const given = { ...withoutEmpty(readEnvironmentFile(file)), ...withoutEmpty(processEnvironment) }
  const parsed = variablesSchema.safeParse(given)
  if (parsed.success) return parsed.data
  throw new VariablesError(
    parsed.error.issues.map((issue) => describe(issue.path.join('.'), issue.message, given)),
    relative('.', file),
  )
}

function describe(name: string, message: string, given: Record<string, string>): string {
  return given[name] === undefined ? `${name} (missing)` : `${name} (${message})`
}

function readEnvironmentFile(file: string): Record<string, string | undefined> {
  try {
    return parseEnv(readFileSync(file, 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {}
    throw error
  }
}

function withoutEmpty(values: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1])))
}
