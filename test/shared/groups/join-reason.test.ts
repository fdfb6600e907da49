import { expect, it } from '@jest/globals'
import { joinReason } from '../../../shared/groups/join-reason.ts'

const group = { kind: 'interest' as const, name: 'Running club', description: 'Slow laps at lunch in Lisbon.' }
const viewer = { interests: [] as string[], wantsToLearn: [] as string[], office: null as string | null }

it('gives a shared interest first', () => {
  const facts = { group, viewer: { ...viewer, interests: ['Chess', 'running'] }, knownMembers: ['Ingrid Solheim'] }
  expect(joinReason(facts)).toEqual({ kind: 'interest', interest: 'running' })
})

it('matches whole words only', () => {
  expect(joinReason({ group, viewer: { ...viewer, interests: ['Run', 'Art'] }, knownMembers: [] })).toBeNull()
})

it('never suggests an ERG for an interest', () => {
  const erg = { kind: 'erg' as const, name: 'Faith at work', description: 'For people of any faith.' }
  expect(joinReason({ group: erg, viewer: { ...viewer, interests: ['faith'] }, knownMembers: [] })).toBeNull()
})

it('never names members of an ERG', () => {
  const erg = { kind: 'erg' as const, name: 'Pride at work', description: 'Colleagues and allies.' }
  expect(joinReason({ group: erg, viewer, knownMembers: ['Ingrid Solheim'] })).toBeNull()
})

it('falls back to members the viewer knows, then to the office', () => {
  const atHome = { ...viewer, office: 'Lisbon' }
  expect(joinReason({ group, viewer: atHome, knownMembers: ['Ingrid Solheim'] })).toEqual({
    kind: 'known-members',
    names: ['Ingrid Solheim'],
  })
  expect(joinReason({ group, viewer: atHome, knownMembers: [] })).toEqual({ kind: 'office', office: 'Lisbon' })
})
