const MONTHS_AHEAD = 12

/** The last days of this month and the next ones, as ISO dates; those still to come. */
export function monthEnds(today: string): string[] {
  const first = new Date(today)
  return Array.from({ length: MONTHS_AHEAD }, (_unused, ahead) =>
    new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + ahead + 1, 0)).toISOString().slice(0, 10),
  ).filter((end) => end > today)
}
