import { mentions } from '../search/mentions.ts'
import type { GroupKind } from './schemas.ts'

/** A true reason to join a group, made of what the viewer can see. */
export type JoinReason =
  | { kind: 'interest'; interest: string }
  | { kind: 'known-members'; names: string[] }
  | { kind: 'office'; office: string }

export interface JoinReasonFacts {
  group: { kind: GroupKind; name: string; description: string }
  viewer: { interests: readonly string[]; wantsToLearn: readonly string[]; office: string | null }
  /** People the viewer knows whose membership everyone may see. */
  knownMembers: readonly string[]
}

/**
 * The strongest reason, or null. An ERG is never suggested for what somebody is interested in, since
 * the word could stand for belief, health, origin, family or orientation, nor by naming its members:
 * belonging to one is a reason only between two people who both show it.
 */
export function joinReason({ group, viewer, knownMembers }: JoinReasonFacts): JoinReason | null {
  const isAbout = (term: string) => mentions(`${group.name} ${group.description}`, term)

  const interest = [...viewer.interests, ...viewer.wantsToLearn].find(isAbout)
  const isSensitive = group.kind === 'erg'
  if (!isSensitive && interest !== undefined) return { kind: 'interest', interest }
  if (!isSensitive && knownMembers.length > 0) return { kind: 'known-members', names: [...knownMembers] }
  if (viewer.office !== null && isAbout(viewer.office)) return { kind: 'office', office: viewer.office }
  return null
}
