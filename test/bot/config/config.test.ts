import { describe, expect, it } from '@jest/globals'
import { ConfigError, readConfig } from '../../../bot/config.ts'

const id = '11111111-1111-4111-8111-111111111111'
const complete = {
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://hallway.example.com',
  DATABASE_URL: 'postgres://hallway@db/hallway',
  BOT_ID: id,
  BOT_PASSWORD: 'secret',
  BOT_TENANT_ID: id,
  ENTRA_CLIENT_ID: id,
  ENTRA_TENANT_ID: id,
}

describe('configuration', () => {
  it('starts in production when authentication is complete', () => {
    expect(readConfig(complete)).toMatchObject({ isProduction: true, host: '0.0.0.0', bot: { anonymous: false } })
  })

  it('names every missing variable at once', () => {
    expect(problemsOf({ NODE_ENV: 'production' })).toEqual([
      'PUBLIC_URL is missing.',
      'BOT_ID is missing.',
      'BOT_TENANT_ID is missing.',
      'ENTRA_CLIENT_ID is missing.',
      'ENTRA_TENANT_ID is missing.',
      'BOT_PASSWORD is missing.',
    ])
  })

  it('counts an empty variable as missing, since an empty app id would switch authentication off', () => {
    expect(problemsOf({ ...complete, BOT_ID: '' })).toEqual(['BOT_ID is missing.'])
  })

  it('needs no password with a managed identity', () => {
    const { BOT_PASSWORD: _none, ...withoutPassword } = complete
    expect(readConfig({ ...withoutPassword, BOT_TYPE: 'UserAssignedMSI' }).bot.appType).toBe('UserAssignedMSI')
  })

  it('names every malformed variable at once', () => {
    const problems = problemsOf({ PORT: 'http', DATABASE_URL: 'mysql://db', PUBLIC_URL: 'hallway' })
    expect(problems.map((problem) => problem.split(':')[0])).toEqual(['PORT', 'DATABASE_URL', 'PUBLIC_URL'])
  })

  it('listens on loopback alone in development', () => {
    expect(readConfig({})).toMatchObject({
      isProduction: false,
      host: '127.0.0.1',
      port: 3978,
      database: { folder: '.hallway' },
      entra: null,
    })
  })
})

function problemsOf(env: Record<string, string>): string[] {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
  return []
}
