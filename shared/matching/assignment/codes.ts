/** Numbers texts in the order in which they first come; null has a number of its own. */
export function createCodes(): { of(text: string | null): number; size(): number } {
  const codes = new Map<string | null, number>()
  return {
    of(text) {
      const code = codes.get(text) ?? codes.size
      if (code === codes.size) codes.set(text, code)
      return code
    },
    size: () => codes.size,
  }
}
