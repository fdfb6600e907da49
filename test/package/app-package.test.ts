import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildAppPackage } from '../../appPackage/app-package.ts'
import { readVariables } from '../../appPackage/variables.ts'
import { openSamplePackage, sampleVariables } from './sample-package.ts'

describe('the package', () => {
  it('holds the manifest, both icons and the translated strings', () => {
    expect(Object.keys(openSamplePackage()).toSorted()).toEqual([
      'color.png',
      'localisation/de.json',
      'manifest.json',
      'outline.png',
    ])
  })

  it('has the same bytes every time', () => {
    expect(buildAppPackage(sampleVariables)).toEqual(buildAppPackage(sampleVariables))
  })

  it('is refused with every finding where a value does not fit the schema', () => {
    const variables = { ...sampleVariables, BOT_ID: 'none', TEAMS_APP_ID: 'none' }
    expect(() => buildAppPackage(variables)).toThrow(/\/id .*\n.*botId/)
  })
})

describe('the variables of a package', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'hallway-package-'))
  })
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  it('come from the file, and from the process where it has them', () => {
    const file = join(folder, '.env.both')
    const lines = Object.entries(sampleVariables).map(([name, value]) => `${name}=${value}`)
    writeFileSync(file, lines.join('\n'))
    expect(readVariables(file, { PUBLIC_HOSTNAME: 'other.example.com' })).toEqual({
      ...sampleVariables,
      PUBLIC_HOSTNAME: 'other.example.com',
    })
  })

  it('are all named at once where they are missing or malformed', () => {
    const file = join(folder, '.env.absent')
    expect(existsSync(file)).toBe(false)
    const read = (): unknown => readVariables(file, { PUBLIC_HOSTNAME: 'https://x/y', BOT_ID: '' })
    expect(read).toThrow(/TEAMS_APP_ID \(missing\)[^]*BOT_ID \(missing\)[^]*ENTRA_CLIENT_ID \(missing\)/)
    expect(read).toThrow(/PUBLIC_HOSTNAME \(a host name/)
  })
})
