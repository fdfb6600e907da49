import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome']
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/**
 * The machine's own Chromium, Chrome or Edge. On Debian as root it is installed where there is none.
 *
 * @throws Error saying what to install.
 */
export function findBrowser(): string {
  const found = lookUp() ?? (installOnDebian() ? lookUp() : undefined)
  if (found !== undefined) return found
  throw new Error('The browser tests need Chromium, Chrome or Edge. Install one, or set BROWSER_PATH to it.')
}

function lookUp(): string | undefined {
  const configured = process.env['BROWSER_PATH']
  if (configured !== undefined && configured !== '') return configured
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...ELSEWHERE].find((path) =>
    existsSync(path),
  )
}

function installOnDebian(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  console.log('Installing Chromium for the browser tests …')
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const
  execFileSync('apt-get', ['update'], options)
  execFileSync(
    'apt-get',
    ['install', '--yes', '--no-install-recommends', 'chromium', 'fonts-noto-core', 'fonts-noto-cjk'],
    options,
  )
  return true
}
