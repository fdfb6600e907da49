import { afterEach, describe, expect, it } from '@jest/globals'
import { sql } from 'kysely'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import { addMembers, THURSDAY } from './coffee-people.ts'

let hallway: TestHallway
afterEach(async () => await hallway.stop())

const WEEK_MS = 7 * 86_400_000
const names = ['Amara', 'Bo', 'Chiara', 'Dev', 'Esi', 'Farid', 'Grace', 'Hana', 'Ivo'] as const

/** Past what nobody waits for here: the sweeps find whatever has become due. */
async function visit(instant: string, weeks: number): Promise<void> {
  hallway.clock.moveTo(new Date(Date.parse(instant) + weeks * WEEK_MS))
  await hallway.settle()
}

describe('ten rounds of nine people', () => {
  it('leave nobody out twice running, and match nobody again as long as that can be', async () => {
    hallway = await startHallway({ now: THURSDAY })
    await addMembers(hallway, names)
    for (let week = 0; week < 10; week++) {
      await visit('2026-11-27T08:00:00Z', week)
      await visit('2026-11-30T10:05:00Z', week)
    }
    const { parts, pairs } = await hallway.database.withTenant(hallway.tenantId, async (tx) => ({
      parts: await tx.selectFrom('round_members').select(['round_number', 'person_id', 'state']).execute(),
      pairs: (
        await sql<{ pair: string; round_number: number }>`
          SELECT a.person_id || ' ' || b.person_id AS pair, a.round_number
          FROM round_seats AS a JOIN round_seats AS b USING (tenant_id, match_id)
          WHERE a.person_id < b.person_id ORDER BY a.round_number`.execute(tx)
      ).rows,
    }))
    const rounds = [...new Set(parts.map((part) => part.round_number))].toSorted((a, b) => a - b)
    expect(rounds).toHaveLength(10)
    const leftOut = parts
      .filter(({ state }) => state === 'left-out')
      .map((part) => `${String(part.round_number)} ${part.person_id}`)
    const again = parts.filter(
      ({ round_number, person_id, state }) =>
        state === 'left-out' && leftOut.includes(`${String(round_number - 1)} ${person_id}`),
    )
    expect(again).toEqual([])
    // Three pairs and a trio use up 6 of the 36 pairs a week.
    const early = pairs.filter(({ round_number }) => round_number < (rounds[3] ?? 0)).map(({ pair }) => pair)
    expect(new Set(early).size).toBe(early.length)
  })
})
