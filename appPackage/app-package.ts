import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { zipSync, type Zippable } from 'fflate'
import { checkLocalisation, checkManifest, fillManifest } from './manifest.ts'
import type { Variables } from './variables.ts'

/** The parts of the manifest that name further files of the package. */
interface FileReferences {
  icons: { color: string; outline: string }
  localizationInfo: { additionalLanguages: { file: string }[] }
}

export const packageFolder = fileURLToPath(new URL('.', import.meta.url))
const read = (file: string): Buffer => readFileSync(new URL(file, import.meta.url))

/** One time for every entry, so that the same content gives the same bytes. Zip knows no time before 1980. */
const ENTRY_TIME = '2026-01-01T00:00:00'

/**
 * The Teams app package of one environment, ready to upload.
 *
 * @throws Error with every finding where Microsoft's schemas refuse a file of it.
 */
export function buildAppPackage(variables: Variables): Uint8Array {
  const manifestText = fillManifest(read('manifest.json').toString('utf8'), variables)
  const manifest = JSON.parse(manifestText) as FileReferences
  const languages = manifest.localizationInfo.additionalLanguages.map(({ file }) => ({ file, content: read(file) }))
  const findings = [
    ...checkManifest(manifest).map((finding) => `manifest.json: ${finding}`),
    ...languages.flatMap(({ file, content }) =>
      checkLocalisation(JSON.parse(content.toString('utf8'))).map((finding) => `${file}: ${finding}`),
    ),
  ]
  if (findings.length > 0) throw new Error(['The package is not valid:', ...findings].join('\n  '))

  const entries: Zippable = { 'manifest.json': Buffer.from(manifestText) }
  for (const icon of [manifest.icons.color, manifest.icons.outline]) entries[icon] = read(icon)
  for (const { file, content } of languages) entries[file] = content
  return zipSync(entries, { mtime: ENTRY_TIME, level: 9 })
}
