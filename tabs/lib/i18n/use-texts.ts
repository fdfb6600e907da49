import { useSession } from '../session.tsx'

/** The texts of one page or component by language. English is the language that is always there. */
export type Catalogue<Texts> = { en: Texts } & Partial<Record<string, Texts>>

export function useTexts<Texts>(catalogue: Catalogue<Texts>): Texts {
  const { locale } = useSession()
  return catalogue[new Intl.Locale(locale).language] ?? catalogue.en
}
