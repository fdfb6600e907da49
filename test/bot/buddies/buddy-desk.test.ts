import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { BuddySettings } from '../../../shared/introductions/buddy-programme.ts'
import { cardsAbout } from '../../kit/cards-about.ts'
import { lastCard } from '../../kit/card-text.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { TestPerson } from '../../kit/people.ts'

const HIRED = { hire_date: '2026-11-23' }
let hallway: TestHallway
let manager: TestPerson

beforeEach(async () => {
  hallway = await startHallway()
  manager = await hallway.addPerson({ name: 'Grace Hopper', department: 'People' })
})
afterEach(async () => await hallway.stop())

const desk = () => hallway.as(manager, { roles: ['ProgrammeManager'] })
const readDesk = async () => await desk().call('getBuddyProgramme', {})

describe('the desk of the buddy programme', () => {
  it('is for programme managers alone', async () => {
    const { settings } = await readDesk()
    for (const attempt of [
      hallway.as(manager).call('getBuddyProgramme', {}),
      hallway.as(manager).call('updateBuddyProgramme', { ...settings, mode: 'direct' }),
    ]) {
      await expect(attempt).rejects.toMatchObject({ problem: { code: 'forbidden' } })
    }
    expect((await readDesk()).settings.mode).toBe('ask-first')
  })

  it('keeps mode and weights, and nothing beyond the bounds', async () => {
    const { settings } = await readDesk()
    expect(settings.weights).toMatchObject({ language: 400, load: 2 })
    const changed: BuddySettings = { mode: 'direct', weights: { ...settings.weights, office: 500 } }
    expect((await desk().call('updateBuddyProgramme', changed)).settings).toEqual(changed)
    expect((await readDesk()).settings).toEqual(changed)
    const tooMuch = { ...changed, weights: { ...settings.weights, office: 501 } }
    await expect(desk().call('updateBuddyProgramme', tooMuch)).rejects.toMatchObject({
      problem: { code: 'invalid-input' },
    })
    expect((await readDesk()).settings).toEqual(changed)
  })

  it('says in words why somebody waits, and of weights that choose nobody', async () => {
    const newHire = await hallway.addPerson({ name: 'Amara Okafor', department: 'Design', ...HIRED })
    await hallway.settle()
    expect(await readDesk()).toMatchObject({
      numbers: { waiting: 1, asked: 0, introduced: 0, silent: 0 },
      unplaced: [{ person: { id: newHire.id }, why: 'Nobody else has offered to be a buddy.' }],
      notes: ['Nobody has offered to be a buddy yet.'],
    })
    await hallway.addPerson({ name: 'Ola Berg', department: 'Design', open_to_buddy: true })
    expect((await readDesk()).unplaced[0]?.why).toBe('Everybody who offers to be a buddy works in the same department.')
    await hallway.addPerson({ name: 'Far', open_to_buddy: true, office: 'Tokyo', time_zone: 'Asia/Tokyo' })
    expect((await readDesk()).unplaced[0]?.why).toContain('shares the office or four working hours a day')
    await hallway.addPerson({ name: 'Kofi Mensah', open_to_buddy: true })
    expect((await readDesk()).unplaced[0]?.why).toContain('within the hour')
    const { settings } = await readDesk()
    const weights = { language: 0, interest: 0, teaches: 0, learns: 0, skill: 0, office: 0, 'joined-together': 0 }
    const blind = await desk().call('updateBuddyProgramme', {
      ...settings,
      weights: { ...settings.weights, ...weights },
    })
    expect(blind.notes).toEqual(['All weights are 0, so nothing that two people share makes a difference.'])
  })

  it('counts who is asked, introduced and silent, and names none of them', async () => {
    const buddy = await hallway.addPerson({ name: 'Kofi Mensah', open_to_buddy: true })
    await hallway.addPerson({ name: 'Amara Okafor', department: 'Design', ...HIRED })
    await hallway.settle()
    expect((await readDesk()).numbers).toEqual({ waiting: 0, asked: 1, introduced: 0, silent: 0 })
    await hallway.teams.press(buddy, lastCard(hallway, buddy), 'Accept')
    await hallway.settle()
    expect((await readDesk()).numbers).toEqual({ waiting: 0, asked: 0, introduced: 1, silent: 0 })
    for (const day of ['2026-11-24', '2026-11-30', '2026-12-04']) {
      hallway.clock.moveTo(new Date(`${day}T10:00:00Z`))
      await hallway.settle()
    }
    const seen = await readDesk()
    expect(seen.numbers).toEqual({ waiting: 0, asked: 0, introduced: 1, silent: 1 })
    expect(JSON.stringify(seen)).not.toMatch(/Kofi|Amara/)
  })

  it.each(['never-pair', 'decline', 'pause'])(
    'reads the same of a %s as of anybody who does not suit',
    async (kind) => {
      const buddy = await hallway.addPerson({
        name: 'Kofi Mensah',
        open_to_buddy: true,
        paused_until: kind === 'pause' ? '2027-03-01' : null,
      })
      const newHire = await hallway.addPerson({ name: 'Amara Okafor', department: 'Design', ...HIRED })
      if (kind === 'never-pair') {
        await hallway.database.withTenant(hallway.tenantId, async (tx) => {
          const pair = { tenant_id: hallway.tenantId, person_id: newHire.id, other_id: buddy.id }
          await tx.insertInto('never_pairs').values(pair).execute()
        })
      }
      await hallway.settle()
      if (kind === 'decline') await hallway.teams.press(buddy, lastCard(hallway, buddy), 'Not now')
      const { unplaced, notes } = await readDesk()
      expect(unplaced.map(({ why }) => why)).toEqual(['No suitable buddy at the moment.'])
      expect(JSON.stringify(notes)).not.toMatch(/pause|Kofi|declin/i)
    },
  )
})

describe('the weights of a programme', () => {
  it('decide who is asked from the next sweep on', async () => {
    const reader = await hallway.addPerson({ name: 'Reader', open_to_buddy: true, interests: ['Books'] })
    const teacher = await hallway.addPerson({ name: 'Teacher', open_to_buddy: true, skills: ['SQL'] })
    const { settings } = await readDesk()
    await desk().call('updateBuddyProgramme', {
      ...settings,
      weights: { ...settings.weights, interest: 100, teaches: 900 },
    })
    const wishes = { interests: ['Books'], wants_to_learn: ['SQL'] }
    await hallway.addPerson({ name: 'Amara Okafor', department: 'Design', ...HIRED, ...wishes })
    await hallway.settle()
    expect(cardsAbout(hallway, teacher, 'be a buddy for Amara Okafor?')).toHaveLength(1)
    expect(cardsAbout(hallway, reader, 'be a buddy for Amara Okafor?')).toEqual([])
  })
})
