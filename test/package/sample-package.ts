import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { buildAppPackage } from '../../appPackage/app-package.ts'
import type { Variables } from '../../appPackage/variables.ts'

export const sampleVariables: Variables = {
  TEAMS_APP_ID: '11111111-1111-4111-8111-111111111111',
  BOT_ID: '22222222-2222-4222-8222-222222222222',
  ENTRA_CLIENT_ID: '33333333-3333-4333-8333-333333333333',
  PUBLIC_HOSTNAME: 'hallway.example.com',
}

interface Described {
  id: string
  title: string
  description: string
}

/** A command of the compose box, or something that can be done with a message. */
export type Command = Described &
  (
    | {
        type: 'query'
        semanticDescription: string
        samplePrompts: { text: string }[]
        parameters: { name: string; isRequired?: boolean }[]
      }
    | { type: 'action'; context: string[]; fetchTask: boolean }
  )

/** The parts of a manifest that the tests look at. */
export interface Manifest {
  name: { short: string; full: string }
  description: { short: string; full: string }
  developer: Record<string, string>
  localizationInfo: { additionalLanguages: { languageTag: string; file: string }[] }
  staticTabs: { entityId: string; contentUrl: string; scopes: string[] }[]
  bots: { botId: string; scopes: string[]; commandLists: { scopes: string[]; commands: { title: string }[] }[] }[]
  composeExtensions: { commands: Command[]; messageHandlers: { value: { domains: string[] } }[] }[]
  activities: { activityTypes: { type: string; templateText: string }[] }
  webApplicationInfo: { id: string; resource: string }
  validDomains: string[]
}

/** What somebody who opens the package finds in it, by name. */
export function openSamplePackage(): Record<string, Uint8Array> {
  return unzipSync(buildAppPackage(sampleVariables))
}

export function readSampleManifest(): Manifest {
  const manifest = openSamplePackage()['manifest.json']
  if (manifest === undefined) throw new Error('The package has no manifest.')
  return JSON.parse(strFromU8(manifest)) as Manifest
}

/** A file of the project, as text. */
export function readProjectFile(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
}
