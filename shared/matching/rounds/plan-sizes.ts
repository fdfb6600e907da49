/**
 * Sizes of groups as even as can be, so that nobody is left over: threes and fours only, save where
 * five people make three and two.
 */
export function planSizes(people: number, wished: 3 | 4): number[] {
  if (people < 2) return []
  const fewest = Math.ceil(people / 4)
  const groups = wished === 4 ? fewest : Math.max(fewest, Math.floor(people / 3))
  const bigger = people % groups
  return Array.from({ length: groups }, (_, group) => Math.floor(people / groups) + (group < bigger ? 1 : 0))
}
