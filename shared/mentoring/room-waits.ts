/** Whoever is told of a place has it to themselves for so long before the next in line is told. */
export const ROOM_HEAD_START_DAYS = 3
const HEAD_START_MS = ROOM_HEAD_START_DAYS * 86_400_000

export interface RoomWait {
  menteeId: string
  /** When they were told of a place; null while they wait. */
  toldAt: Date | null
}

export interface RoomNews {
  /** To be told now, the longest waiting first. */
  tell: string[]
  /** Were told, and the place went to somebody else: they keep their place in line. */
  waitOn: string[]
  /** Were told and had their time: the wait is over. */
  done: string[]
}

/**
 * Who hears that a mentor has room: in the order of asking, one for each free place. Whoever was told a
 * moment ago counts for a place, so that not all of them run for the same one.
 *
 * @param waits of one mentor, the longest waiting first.
 * @param free places of the mentor that nobody has taken.
 */
export function decideRoomNews(waits: readonly RoomWait[], free: number, now: Date): RoomNews {
  const told = waits.filter(({ toldAt }) => toldAt !== null)
  const ids = (some: readonly RoomWait[]): string[] => some.map(({ menteeId }) => menteeId)
  if (free <= 0) return { tell: [], waitOn: ids(told), done: [] }
  const isFirst = ({ toldAt }: RoomWait): boolean => toldAt !== null && now.getTime() - toldAt.getTime() < HEAD_START_MS
  const first = told.filter(isFirst)
  const waiting = waits.filter(({ toldAt }) => toldAt === null)
  return {
    tell: ids(waiting.slice(0, Math.max(0, free - first.length))),
    waitOn: [],
    done: ids(told.filter((wait) => !isFirst(wait))),
  }
}
