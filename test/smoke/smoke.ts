import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../bot/free-port.ts'
import { isListening, startServer } from '../kit/server-process.ts'
import { openTeamsClient, type Person, type TeamsClient } from './teams-client.ts'

/**
 * Starts the real server on an empty folder and uses it once through every door: the tab, the API,
 * the chat, the compose box and the Playground. Then stops it as Ctrl-C does, starts it again, and
 * stops it as a platform does.
 */
const folder = mkdtempSync(join(tmpdir(), 'hallway-smoke-'))
const port = await freePort()
const playgroundPort = await freePort()
const origin = `http://localhost:${String(port)}`
const environment = {
  HALLWAY_DATA_DIR: folder,
  PLAYGROUND_PORT: String(playgroundPort),
  LOG_LEVEL: 'warn',
}

try {
  await firstRun()
  await secondRun()
  console.log('Smoke: all well.')
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function firstRun(): Promise<void> {
  const server = await startServer({ command: ['npm', 'start'], port, environment })
  step(`ready after ${server.secondsToReady.toFixed(1)} s on an empty folder`)
  try {
    await openPages()
    const { person, tenantId } = await firstPerson()
    await callApi(person)
    const teams = await openTeamsClient({ messagesUrl: `${origin}/api/messages`, tenantId, person })
    try {
      await chat(teams)
    } finally {
      await teams.close()
    }
  } finally {
    await server.stop('SIGINT', { toGroup: true })
  }
  assert.equal(await isListening(port), false, 'The server still listens after Ctrl-C')
  assert.equal(await isListening(playgroundPort), false, 'The Playground still listens after Ctrl-C')
  step('stopped by Ctrl-C, nothing left behind')
}

async function secondRun(): Promise<void> {
  const command = [process.execPath, 'bot/main.ts']
  const server = await startServer({ command, port, environment: { ...environment, PLAYGROUND_PORT: '0' } })
  step(`ready after ${server.secondsToReady.toFixed(1)} s on existing data`)
  const { person } = await firstPerson()
  await callApi(person)
  assert.equal(await server.stop('SIGTERM'), 0, 'SIGTERM ends with code 0')
  step('stopped by SIGTERM with code 0')
}

async function openPages(): Promise<void> {
  const host = await readPage('/')
  assert.match(host, /<title>[^<]+<\/title>/)
  const tab = await readPage('/tab/home')
  const scripts = [...tab.matchAll(/<script[^>]+src="([^"]+\.js)"/g)].map(([, src = '']) => src)
  assert.ok(scripts.length > 0, 'The tab loads no script')
  for (const script of scripts) assert.ok((await readPage(script)).length > 0, `${script} is empty`)
  for (const page of ['/privacy', '/terms', '/support']) assert.match(await readPage(page), /<h1>/)
  const ping = await fetch(`http://localhost:${String(playgroundPort)}/_debug/ping`)
  assert.ok(ping.ok, 'The Playground does not answer')
  step('host page, tab, papers and Playground answer')
}

async function readPage(path: string): Promise<string> {
  const response = await fetch(new URL(path, origin))
  assert.equal(response.status, 200, `GET ${path}`)
  return await response.text()
}

async function firstPerson(): Promise<{ person: Person; tenantId: string }> {
  const response = await fetch(`${origin}/dev/people`)
  assert.equal(response.status, 200, 'GET /dev/people')
  const { people, tenantId } = (await response.json()) as { people: Person[]; tenantId: string }
  const [person] = people
  assert.ok(person, 'The sample company has nobody')
  return { person, tenantId }
}

async function callApi(person: Person): Promise<void> {
  assert.equal((await fetch(`${origin}/api/me`)).status, 401, 'The API answers without a token')
  const issued = await fetch(`${origin}/dev/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ personId: person.id }),
  })
  const { token } = (await issued.json()) as { token: string }
  const span = `from=${moment(0)}&to=${moment(30)}`
  for (const path of ['me', 'home', 'people', 'mentors', 'groups', `events?${span}`, 'network']) {
    const response = await fetch(`${origin}/api/${path}`, { headers: { authorization: `Bearer ${token}` } })
    assert.equal(response.status, 200, `GET /api/${path}: ${await response.clone().text()}`)
  }
  step(`the API answers ${person.name}`)
}

async function chat(teams: TeamsClient): Promise<void> {
  await teams.install()
  await teams.say('hi')
  await teams.expectMessage(/AdaptiveCard/)
  await teams.say('help')
  await teams.expectMessage(/find/)
  await teams.say('something nobody planned for')
  await teams.expectMessage(/something nobody planned for|help/)
  for (const commandId of ['searchPeople', 'searchMentors', 'searchGroups', 'searchEvents']) {
    assert.ok((await teams.search(commandId, { initialRun: 'true' })) > 0, `${commandId} opens empty`)
  }
  step('the bot welcomes, helps and searches')
}

function moment(daysFromNow: number): string {
  return new Date(Date.now() + daysFromNow * 86_400_000).toISOString()
}

function step(sentence: string): void {
  console.log(`Smoke: ${sentence}`)
}
