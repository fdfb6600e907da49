import { type Language, languages } from '../../shared/i18n/languages.ts'

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

/** In which language the tab's texts are for that locale: whoever reads them aloud must know. */
export function languageOfWords(locale: string): Language {
  const { language } = new Intl.Locale(locale)
  return languages.find((each) => each === language) ?? 'en'
}
