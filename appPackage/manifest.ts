import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { ErrorObject } from 'ajv'
import draft04 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import type { Variables } from './variables.ts'

const SCHEMA_VERSION = 'v1.25'
const schemaFolder = join(
  dirname(createRequire(import.meta.url).resolve('@microsoft/app-manifest/package.json')),
  'build/json-schemas/teams',
  SCHEMA_VERSION,
)

/** Puts an environment's values in the template's places. */
export function fillManifest(template: string, variables: Variables): string {
  return template.replaceAll(/\$\{\{(\w+)\}\}/g, (_place, name: string) => {
    const value = (variables as Record<string, string>)[name]
    if (value === undefined) throw new Error(`The manifest asks for ${name}, which no environment defines.`)
    return value
  })
}

/** What Microsoft's schema has against a manifest; empty where it is valid. */
export function checkManifest(manifest: unknown): string[] {
  return checkAgainst('MicrosoftTeams.schema.json', manifest)
}

/** The same for a file of translated strings. */
export function checkLocalisation(strings: unknown): string[] {
  return checkAgainst('MicrosoftTeams.Localization.schema.json', strings)
}

function checkAgainst(schemaFile: string, value: unknown): string[] {
  // The schemas are of draft 4, with keywords and patterns that strict and Unicode mode refuse.
  const ajv = new draft04.default({ strict: false, unicodeRegExp: false, allErrors: true })
  addFormats.default(ajv)
  const schema = JSON.parse(readFileSync(join(schemaFolder, schemaFile), 'utf8')) as object
  const validate = ajv.compile(schema)
  return validate(value) ? [] : (validate.errors ?? []).map((error) => describe(error))
}

function describe(error: ErrorObject): string {
  return `${error.instancePath || 'the whole file'} ${error.message ?? error.keyword}`
}
