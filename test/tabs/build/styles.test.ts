/** @jest-environment node */
import { expect, it } from '@jest/globals'
import { dropUnreadVariables } from '../../../tabs/build/styles/drop-unread-variables.ts'
import { findStyleCalls } from '../../../tabs/build/styles/find-style-calls.ts'
import { ShortNames } from '../../../tabs/build/styles/short-names.ts'
import { writeSheet } from '../../../tabs/build/styles/write-sheet.ts'

it('orders rules as Griffel orders its style elements, and keeps each once', () => {
  const page = {
    m: [
      ['@media (width < 600px){.a{color:red;}}', { m: '(width < 600px)' }],
      ['@media (forced-colors: active){.b{color:red;}}', { m: '(forced-colors: active)' }],
    ],
    h: ['.c:hover{color:red;}'],
    d: ['.d{padding-left:0;}', ['.e{padding:0;}', { p: -1 }]],
  } satisfies Parameters<typeof writeSheet>[0][number]
  const component = {
    r: ['.r{margin:0;}', '.r:focus{margin:1px;}'],
    a: ['.f:active{color:red;}'],
    d: ['.d{padding-left:0;}'],
  }
  expect(writeSheet([page, component]).split('\n')).toEqual([
    '.r{margin:0;}',
    '.r:focus{margin:1px;}',
    '.e{padding:0;}',
    '.d{padding-left:0;}',
    '.c:hover{color:red;}',
    '.f:active{color:red;}',
    '@media (forced-colors: active){.b{color:red;}}',
    '@media (width < 600px){.a{color:red;}}',
  ])
})

it('gives the same short names in whichever order modules are read', () => {
  const classes = Array.from({ length: 30 }, (_none, index) => `f${String(index)}`)
  const modules = { 'button.js': classes, 'card.tsx': ['f3', 'fc'] }
  const shorten = (order: (keyof typeof modules)[]): string => {
    const names = new ShortNames()
    for (const module of order) for (const name of modules[module]) names.mark(name, module)
    names.shortenAll()
    return names.replaceMarked('griffel:f0 griffel:f1 griffel:f25 griffel:f26 griffel:fc griffel:unknown')
  }
  expect(shorten(['button.js', 'card.tsx'])).toBe('a b z aa ae unknown')
  expect(shorten(['card.tsx', 'button.js'])).toBe('a b z aa ae unknown')
})

it('keeps the variables that a rule, another variable or code reads', () => {
  const themes = ':root{--byRule:1;--byVariable:2;--byCode:3;--byNobody:4;--last:var(--byVariable)}'
  const read = { rules: '.a{order:var(--byRule);flex:var(--last)}', code: ['style:{order:e.byCode}'] }
  expect(dropUnreadVariables(themes, read)).toBe(':root{--byRule:1;--byVariable:2;--byCode:3;--last:var(--byVariable)}')
})

it.each([
  ['inside a component', 'export function Card() { const useStyles = makeStyles({}); return useStyles() }'],
  ['in an object', 'export const styles = { use: makeStyles({}) }'],
  ['from another place', 'const makeStyles = () => 1; export const useStyles = makeStyles({})'],
])('refuses styles that are made %s, and says where', (_where, code) => {
  const module = `import { tokens } from '@fluentui/react-components'\n${code}`
  expect(() => findStyleCalls(module, '/tabs/components/card.tsx')).toThrow(
    '/tabs/components/card.tsx: styles are made',
  )
})
