import type { BuddySettings } from '../../introductions/buddy-programme.ts'
import type { UnplacedReason } from '../../matching/assignment/buddy-assignment.ts'
import type { AssignmentNote } from '../../matching/assignment/notes.ts'
import { plural } from '../plural.ts'

const NOBODY_NOW = 'Nobody who offers to be a buddy can take a new colleague at the moment.'

/** What the desk reads of the buddy programme; a pause of one person is told as if it were of nobody. */
const notes: { [Kind in AssignmentNote['kind']]: (note: Extract<AssignmentNote, { kind: Kind }>) => string | null } = {
  'nobody-to-place': () => null,
  'empty-pool': () => 'Nobody has offered to be a buddy yet.',
  'only-oneself': () => 'The only one who offers to be a buddy is the new colleague.',
  'everybody-paused': () => NOBODY_NOW,
  'no-capacity': () => NOBODY_NOW,
  'everybody-full': () => 'Everybody who offers to be a buddy has as many new colleagues as they want.',
  'everybody-too-new': () => 'Nobody who offers to be a buddy has been here for six months.',
  'nobody-open': () => NOBODY_NOW,
  'fewer-places-than-people': ({ places, people }) =>
    `${plural('en', places, { one: '# place', other: '# places' })} with buddies for ${plural('en', people, { one: '# new colleague', other: '# new colleagues' })} who wait.`,
  'listed-twice': () => null,
  'weight-out-of-bounds': () => null,
}

export const buddyDeskEn = {
  reasons: {
    'nobody-volunteers': 'Nobody else has offered to be a buddy.',
    'nobody-in-another-department': 'Everybody who offers to be a buddy works in the same department.',
    'nobody-shares-hours':
      'Nobody who offers to be a buddy in another department shares the office or four working hours a day.',
    'no-fitting-place': 'No suitable buddy at the moment.',
    soon: 'There is a suitable buddy: it goes on within the hour.',
  } satisfies Record<UnplacedReason | 'soon', string>,
  notes(of: readonly AssignmentNote[], { weights }: BuddySettings): string[] {
    const isBlind = Object.entries(weights).every(([name, weight]) => name === 'load' || weight === 0)
    const said = of.map((note) => (notes[note.kind] as (note: AssignmentNote) => string | null)(note))
    return [
      ...said.filter((sentence) => sentence !== null),
      ...(isBlind ? ['All weights are 0, so nothing that two people share makes a difference.'] : []),
    ]
  },
}
