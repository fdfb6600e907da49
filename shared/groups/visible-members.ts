import type { MembershipVisibility, MyMembership } from './schemas.ts'

const seenBy: Record<MyMembership, readonly MembershipVisibility[]> = {
  none: ['everyone'],
  requested: ['everyone'],
  member: ['everyone', 'members'],
  lead: ['everyone', 'members', 'leads'],
}

/** Which members' choices let a viewer in this position see that they are members. */
export function visibilitiesSeenBy(viewer: MyMembership): readonly MembershipVisibility[] {
  return seenBy[viewer]
}
