import { compileFunction } from 'node:vm'
import { type CSSRulesByBucket, resolveStyleRulesForSlots } from '@griffel/core'
import type { ModuleStyles } from './evaluate-styles.ts'
import type { StyleCall } from './find-style-calls.ts'

/** A class, one for each direction of writing, or zero, which takes back another's. */
type ClassName = string | 0 | [string, string]

type ClassesBySlot = Record<string, Record<string, ClassName>>

export type Rename = (name: string) => string

interface CompiledCall {
  /** Griffel's own call for styles whose rules stand elsewhere, and what it is given. */
  callee: '__css' | '__resetCSS'
  argumentsText: string
  rules: CSSRulesByBucket
}

/** @param options.styles what a `makeStyles` of the tab is given; Fluent's calls carry theirs, worked out already. */
export function compileCall(
  { callee, argumentsText, name }: StyleCall,
  { styles, rename }: { styles: ModuleStyles[string] | undefined; rename: Rename },
): CompiledCall {
  if (callee === 'makeStyles') {
    if (styles === undefined) throw new Error(`The styles of ${name} were not found`)
    const [classes, rules] = resolveStyleRulesForSlots(styles)
    return { callee: '__css', argumentsText: writeClasses(classes, rename), rules }
  }
  const [first, second, third] = compileFunction(`return [${argumentsText}]`)()
  if (callee === '__styles') return { callee: '__css', argumentsText: writeClasses(first, rename), rules: second }
  return {
    callee: '__resetCSS',
    argumentsText: JSON.stringify([first, second].map((each) => renameClass(each, rename))).slice(1, -1),
    rules: Array.isArray(third) ? { r: third } : third,
  }
}

function writeClasses(classes: ClassesBySlot, rename: Rename): string {
  return JSON.stringify(
    mapEntries(classes, (slot, ofSlot) => [
      slot,
      mapEntries(ofSlot, (property, name) => [rename(property), renameClass(name, rename)]),
    ]),
  )
}

function renameClass(name: ClassName | null, rename: Rename): unknown {
  if (Array.isArray(name)) return name.map(rename)
  return typeof name === 'string' ? rename(name) : name
}

function mapEntries<Value>(
  record: Record<string, Value>,
  map: (key: string, value: Value) => [string, unknown],
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => map(key, value)))
}
