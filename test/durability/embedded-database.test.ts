import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openDatabase } from '../../bot/db/database.ts'

/** Few in the suite; the nightly run sets more. */
const KILLS = Number(process.env['KILLS'] ?? 3)
const SHORTEST_LIFE_MS = 200
const LONGEST_LIFE_MS = 1_500
const writer = fileURLToPath(new URL('write-until-killed.ts', import.meta.url))

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hallway-durability-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('the embedded database', () => {
  it('refuses a second server on the folder with a clear sentence, and lets a command join', async () => {
    const first = await openDatabase({ folder })
    await expect(openDatabase({ folder })).rejects.toMatchObject({
      code: 'conflict',
      detail: expect.stringMatching(/^Another Hallway is running on the data folder .*Stop it first\.$/),
    })
    const command = await openDatabase({ folder }, { join: true })
    expect(await command.isReady()).toBe(true)
    await command.close()
    expect(await first.isReady()).toBe(true)
    await first.close()
  })

  it(
    `loses nothing acknowledged and reopens after kill -9, ${String(KILLS)} times`,
    async () => {
      const acknowledged: string[] = []
      for (let kill = 0; kill < KILLS; kill++) acknowledged.push(...(await writeAndKill(folder)))
      const database = await openDatabase({ folder })
      const stored = await database.withScheduler(
        async (tx) => await tx.selectFrom('tenants').select('tenant_id').execute(),
      )
      await database.close()
      const storedIds = new Set(stored.map((row) => row.tenant_id))
      expect(acknowledged.length).toBeGreaterThan(KILLS * 10)
      expect(acknowledged.filter((id) => !storedIds.has(id))).toEqual([])
    },
    KILLS * 20_000,
  )
})

/** @returns the ids whose commit the killed process had seen acknowledged. */
async function writeAndKill(dataFolder: string): Promise<string[]> {
  const child = spawn(process.execPath, [writer, dataFolder], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ids: string[] = []
  let opened = false
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === 'open') {
      opened = true
      const life = SHORTEST_LIFE_MS + Math.random() * (LONGEST_LIFE_MS - SHORTEST_LIFE_MS)
      setTimeout(() => child.kill('SIGKILL'), life)
    } else if (line.length === 36) {
      ids.push(line) // a shorter line was cut by the kill: nobody has seen it acknowledged
    }
  }
  expect(opened).toBe(true)
  return ids
}
