import { existsSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { environmentSchema } from '../../bot/config.ts'
import { readProjectFile } from './sample-package.ts'

const readme = readProjectFile('README.md')
const exists = (path: string): boolean => existsSync(new URL(`../../${path}`, import.meta.url))
const firstCells = (heading: string): string[] => {
  const section = readme.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
  return [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, cell = '']) => cell)
}

describe('the README', () => {
  it('explains every environment variable, and no other', () => {
    expect(firstCells('Configuration').toSorted()).toEqual(Object.keys(environmentSchema.shape).toSorted())
  })

  it('lists every script', () => {
    const { scripts } = JSON.parse(readProjectFile('package.json')) as { scripts: Record<string, string> }
    const listed = firstCells('Scripts').map((script) => script.replace(/^npm (run )?/, ''))
    expect(listed).toEqual(expect.arrayContaining(Object.keys(scripts)))
    for (const script of listed) expect([script, script in scripts || exists(script)]).toEqual([script, true])
  })

  it('shows pictures and names folders that exist', () => {
    const pictures = [...readme.matchAll(/\]\((docs\/[\w-]+\.png)\)/g)].map(([, path = '']) => path)
    expect(pictures.length).toBeGreaterThan(0)
    for (const path of [...pictures, ...firstCells('Folders')]) expect([path, exists(path)]).toEqual([path, true])
  })
})
