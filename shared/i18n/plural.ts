import { perLocale } from './per-locale.ts'

const rulesFor = perLocale((locale) => new Intl.PluralRules(locale))
const numbersFor = perLocale((locale) => new Intl.NumberFormat(locale))
const listsFor = perLocale((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }))

/** The plural form that a language wants for a count. `other` is the form that always exists. */
export type PluralForms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>

/** Picks the form for `count` and puts the number, in the locale's digits, in place of `#`. */
export function plural(locale: string, count: number, forms: PluralForms): string {
  const form = forms[rulesFor(locale).select(count)] ?? forms.other
  return form.replaceAll('#', numbersFor(locale).format(count))
}

/** "Ana, Bo and Kofi". */
export function list(locale: string, items: readonly string[]): string {
  return listsFor(locale).format(items)
}
