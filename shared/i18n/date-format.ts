const formats = new Map<string, Intl.DateTimeFormat>()
/** Locales, zones and options together; a company has few of each. */
const MOST_FORMATS = 500

/** The same format every time: to make one takes longer than to use it a hundred times. */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options])
  const known = formats.get(key)
  if (known !== undefined) return known
  if (formats.size >= MOST_FORMATS) formats.clear()
  const format = new Intl.DateTimeFormat(locale, options)
  formats.set(key, format)
  return format
}
