import { describe, expect, it } from '@jest/globals'
import { strFromU8 } from 'fflate'
import { checkLocalisation } from '../../appPackage/manifest.ts'
import { openSamplePackage, readSampleManifest } from './sample-package.ts'

const manifest = readSampleManifest()
const files = openSamplePackage()
const languages = manifest.localizationInfo.additionalLanguages.map(({ languageTag, file }) => ({
  languageTag,
  strings: JSON.parse(strFromU8(files[file] ?? new Uint8Array())) as Record<string, string>,
}))

/** Follows `composeExtensions[0].commands[1].title` into the manifest. */
function follow(path: string): unknown {
  return path
    .split(/[.[\]]+/)
    .filter((step) => step !== '')
    .reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], manifest)
}

const placesIn = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).toSorted()

describe.each(languages)('the strings in $languageTag', ({ strings }) => {
  const translated = Object.entries(strings).filter(([path]) => path !== '$schema')

  it('are valid by the official schema', () => {
    expect(checkLocalisation(strings)).toEqual([])
  })

  it('translate what the manifest has', () => {
    for (const [path] of translated) expect([path, typeof follow(path)]).toEqual([path, 'string'])
  })

  it('translate everything that people read', () => {
    const commands = manifest.composeExtensions.flatMap((extension) => extension.commands)
    const expected = [
      ...manifest.staticTabs.map((_tab, index) => `staticTabs[${String(index)}].name`),
      ...commands.flatMap((command, index) => [
        `composeExtensions[0].commands[${String(index)}].title`,
        `composeExtensions[0].commands[${String(index)}].description`,
        ...(command.type === 'query' ? command.parameters : []).map(
          (_one, at) => `composeExtensions[0].commands[${String(index)}].parameters[${String(at)}].title`,
        ),
        ...(command.type === 'query' ? command.samplePrompts : []).map(
          (_one, at) => `composeExtensions[0].commands[${String(index)}].samplePrompts[${String(at)}].text`,
        ),
      ]),
      ...manifest.activities.activityTypes.map(
        (_type, index) => `activities.activityTypes[${String(index)}].templateText`,
      ),
    ]
    expect(Object.keys(strings)).toEqual(expect.arrayContaining(expected))
  })

  it('keep the places that names are put into', () => {
    for (const [path, text] of translated)
      expect([path, placesIn(text)]).toEqual([path, placesIn(String(follow(path)))])
  })
})
