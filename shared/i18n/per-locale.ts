/** Locales of one company are few; whoever asks for thousands gets them made anew. */
const MOST_LOCALES = 100

/** The same format every time: to make one takes longer than to use it a hundred times. */
export function perLocale<Format>(make: (locale: string) => Format): (locale: string) => Format {
  const made = new Map<string, Format>()
  return (locale) => {
    const known = made.get(locale)
    if (known !== undefined) return known
    if (made.size >= MOST_LOCALES) made.clear()
    const format = make(locale)
    made.set(locale, format)
    return format
  }
}
