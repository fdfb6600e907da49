import { spawn } from 'node:child_process'
import { statSync, type Stats } from 'node:fs'
import { glob } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const SOURCES = ['tabs/**/*', 'shared/**/*', 'vite.config.ts', 'package.json']

/** Builds the tab when it has not been built since its sources changed, so that `npm start` is one command. */
export async function ensureBuiltTab(projectFolder: string, tabFolder: string): Promise<void> {
  const built = stats(join(tabFolder, 'index.html'))
  if (built === undefined || (await newestSource(projectFolder)) > built.mtimeMs) await runViteBuild(projectFolder)
}

async function newestSource(projectFolder: string): Promise<number> {
  let newest = 0
  for await (const path of glob(SOURCES, { cwd: projectFolder })) {
    newest = Math.max(newest, stats(join(projectFolder, path))?.mtimeMs ?? 0)
  }
  return newest
}

/** In a process of its own: the bundler's memory is given back when it is done. */
async function runViteBuild(projectFolder: string): Promise<void> {
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin', 'vite.js')
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: projectFolder, stdio: 'inherit' })
  await new Promise<void>((built, failed) => {
    child.once('error', failed)
    child.once('exit', (code) => {
      if (code === 0) built()
      else failed(new Error(`Building the tab failed with code ${String(code)}`))
    })
  })
}

function stats(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false })
}
