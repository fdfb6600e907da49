/**
 * English has one date format everywhere in Hallway ("Thu 26 Nov, 10:00"): sentences that the server
 * makes stand beside dates that the tab makes.
 */
export function toLocale(tag: string): string {
  try {
    const [canonical = 'en'] = Intl.getCanonicalLocales(tag)
    return new Intl.Locale(canonical).language === 'en' ? 'en-GB' : canonical
  } catch {
    return 'en-GB'
  }
}
