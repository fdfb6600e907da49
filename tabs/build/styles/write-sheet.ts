import {
  type CSSRulesByBucket,
  defaultCompareMediaQueries,
  normalizeCSSBucketEntry,
  styleBucketOrdering,
} from '@griffel/core'

interface Rule {
  css: string
  bucket: number
  query: string
  priority: number
}

/**
 * The text of all rules, in the order in which Griffel's style elements stand in a page: by bucket (resets, plain
 * rules, states from visited to active, media), within it by query, shorthands before what they contain.
 * See `findInsertionPoint` in @griffel/core/src/renderer/getStyleSheetForBucket.js.
 */
export function writeSheet(sheets: CSSRulesByBucket[]): string {
  const rules = new Map(sheets.flatMap(readRules).map((rule) => [rule.css, rule]))
  const sorted = [...rules.values()].sort(compareRules)
  return sorted.map(({ css }) => css).join('\n')
}

function readRules(sheet: CSSRulesByBucket): Rule[] {
  return styleBucketOrdering.flatMap((name, bucket) =>
    (sheet[name] ?? []).map((entry) => {
      const [css, { m: media, x: container, p: priority } = {}] = normalizeCSSBucketEntry(entry)
      return { css, bucket, query: String(media ?? container ?? ''), priority: Number(priority ?? 0) }
    }),
  )
}

function compareRules(a: Rule, b: Rule): number {
  return a.bucket - b.bucket || defaultCompareMediaQueries(a.query, b.query) || a.priority - b.priority
}
