/** The plural form that a language wants for a count. `other` is the form that always exists. */
export type PluralForms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>

/** Picks the form for `count` and puts the number, in the locale's digits, in place of `#`. */
export function plural(locale: string, count: number, forms: PluralForms): string {
  const form = forms[new Intl.PluralRules(locale).select(count)] ?? forms.other
  return form.replaceAll('#', new Intl.NumberFormat(locale).format(count))
}

/** "Ana, Bo and Kofi". */
export function list(locale: string, items: readonly string[]): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items)
}
