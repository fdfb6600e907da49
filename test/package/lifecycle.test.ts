import { describe, expect, it } from '@jest/globals'
import { readConfig } from '../../bot/config.ts'
import { readProjectFile } from './sample-package.ts'

const all = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, name]) => name ?? '')),
]
const placesIn = (file: string): string[] => all(readProjectFile(file), /\$\{\{(\w+)\}\}/g)
const definedIn = (file: string): string[] => all(readProjectFile(file), /^(\w+)=/gm)
const isSecret = (name: string): boolean => name.startsWith('SECRET_')

const templates = ['main', 'network', 'database', 'secrets', 'app', 'bot'].map((name) => `infra/${name}.bicep`)
const outputs = all(readProjectFile('infra/main.bicep'), /^output (\w+) /gm)

const lifecycles = [
  { lifecycle: 'teamsapp.yml', environment: 'env/.env.dev' },
  { lifecycle: 'teamsapp.local.yml', environment: 'env/.env.local' },
]

describe.each(lifecycles)('$lifecycle', ({ lifecycle, environment }) => {
  const written = all(readProjectFile(lifecycle), /^ {6}\w+: ([A-Z][A-Z_]+)$/gm)

  it('asks only for variables that its environment defines, or that are secret', () => {
    const asked = [
      ...placesIn(lifecycle),
      ...placesIn('appPackage/aad.manifest.json'),
      ...placesIn('appPackage/manifest.json'),
    ]
    expect(definedIn(environment)).toEqual(expect.arrayContaining(asked.filter((name) => !isSecret(name))))
  })

  it('writes only variables that its environment has a line for, or that are secret', () => {
    expect(written).toContain('TEAMS_APP_ID')
    expect(definedIn(environment)).toEqual(expect.arrayContaining(written.filter((name) => !isSecret(name))))
  })

  it('names files that exist', () => {
    const files = all(readProjectFile(lifecycle), /: (\.\/[\w/.-]+\.(?:bicep|json))$/gm)
    expect(files.length).toBeGreaterThan(1)
    for (const file of files) expect(readProjectFile(file).length).toBeGreaterThan(0)
  })
})

describe('the Azure templates', () => {
  it('receive a value for every parameter without a default, and for no other name', () => {
    const template = readProjectFile('infra/main.bicep')
    const required = all(template, /^param (\w+) \w+$/gm)
    const { parameters } = JSON.parse(readProjectFile('infra/main.parameters.json')) as {
      parameters: Record<string, unknown>
    }
    expect(Object.keys(parameters)).toEqual(expect.arrayContaining(required))
    expect(all(template, /^param (\w+) /gm)).toEqual(expect.arrayContaining(Object.keys(parameters)))
  })

  it('find every value of their parameters in the environment, or among its secrets', () => {
    const asked = placesIn('infra/main.parameters.json').filter((name) => !isSecret(name))
    expect(definedIn('env/.env.dev')).toEqual(expect.arrayContaining(asked))
  })

  it('put out what the environment has lines for', () => {
    expect(outputs).toContain('BOT_ID')
    expect(definedIn('env/.env.dev')).toEqual(expect.arrayContaining(outputs))
  })

  it('hand each module the parameters it has', () => {
    const main = readProjectFile('infra/main.bicep')
    const modules = [...main.matchAll(/^module \w+ '(\w+\.bicep)' = \{\n(?:.*\n)*? {2}params: \{\n((?: {4}.*\n)+)/gm)]
    expect(modules.map(([, file]) => `infra/${file ?? ''}`).toSorted()).toEqual(
      templates.filter((file) => file !== 'infra/main.bicep').toSorted(),
    )
    for (const [, file = '', given = ''] of modules) {
      expect([file, all(given, /^ {4}(\w+):/gm).toSorted()]).toEqual([
        file,
        all(readProjectFile(`infra/${file}`), /^param (\w+) /gm).toSorted(),
      ])
    }
  })

  it('configure the app so that it starts in production', () => {
    const settings = readProjectFile('infra/app.bicep').match(/name: 'appsettings'[^]*?\n {4}\}/)?.[0] ?? ''
    const id = '11111111-1111-4111-8111-111111111111'
    const values: Record<string, string> = {
      NODE_ENV: 'production',
      PORT: '8080',
      PUBLIC_URL: 'https://hallway.example.com',
      DATABASE_URL: 'postgresql://hallway:x@db.example.com:5432/hallway?sslmode=verify-full',
      BOT_TYPE: 'UserAssignedMSI',
      METRICS_TOKEN: 'a-token-of-enough-characters',
    }
    const names = all(settings, /^ {6}([A-Z_]+):/gm).filter((name) => !/^(SCM|WEBSITE)_/.test(name))
    const environment = Object.fromEntries(names.map((name) => [name, values[name] ?? id]))
    expect(names).toEqual(expect.arrayContaining(Object.keys(values)))
    expect(readConfig(environment)).toMatchObject({
      isProduction: true,
      port: 8080,
      bot: { appType: 'UserAssignedMSI' },
    })
  })
})
