import type { RoundNote } from './round.ts'
import { ROUND_WEIGHTS, type RoundWeights } from './weights.ts'

/** The table with a programme's own values, and a note for each that had to be bounded. */
export function settleWeights(own: Partial<RoundWeights>, notes: RoundNote[]): RoundWeights {
  const settle = (name: keyof RoundWeights): number => {
    const { usual, from, to } = ROUND_WEIGHTS[name]
    const wanted = own[name] ?? usual
    const used = Number.isFinite(wanted) ? Math.min(to, Math.max(from, Math.round(wanted))) : usual
    if (used !== wanted) notes.push({ kind: 'weight-out-of-bounds', weight: name, wanted, used })
    return used
  }
  return {
    pair: settle('pair'),
    otherDepartment: settle('otherDepartment'),
    sharedHour: settle('sharedHour'),
    sharedInterests: settle('sharedInterests'),
    levelGap: settle('levelGap'),
    otherOffice: settle('otherOffice'),
    sameTeam: settle('sameTeam'),
    metBefore: settle('metBefore'),
    waiting: settle('waiting'),
    afterTrio: settle('afterTrio'),
  }
}
