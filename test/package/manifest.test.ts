import { describe, expect, it } from '@jest/globals'
import { checkManifest, fillManifest } from '../../appPackage/manifest.ts'
import { coffeeFeature } from '../../bot/features/coffee/feature.ts'
import { peopleApi } from '../../bot/features/people/feature.ts'
import { followUpsFeature } from '../../bot/features/follow-ups/feature.ts'
import { createEventsFeature } from '../../bot/features/events/feature.ts'
import { createGroupsFeature } from '../../bot/features/groups/feature.ts'
import { createSearchFeature } from '../../bot/features/search/feature.ts'
import { personalIntroductionsFeature } from '../../bot/features/personal-introductions/feature.ts'
import { thanksFeature } from '../../bot/features/thanks/feature.ts'
import { createWelcomeFeature } from '../../bot/features/welcome/feature.ts'
import type { SearchIndexes } from '../../bot/search/search-indexes.ts'
import { readProjectFile, readSampleManifest, sampleVariables } from './sample-package.ts'

const manifest = readSampleManifest()
const commands = manifest.composeExtensions.flatMap((extension) => extension.commands)
const searches = commands.filter((command) => command.type === 'query')

/** Nothing is searched here. */
const indexes: SearchIndexes = {
  read: async () => await Promise.reject(new Error('Not in this test')),
  warm: async () => await Promise.resolve(),
  isWarm: true,
  stop: async () => await Promise.resolve(),
}

/** The features that answer what is typed, and what is done with a message. */
const features = [
  coffeeFeature,
  followUpsFeature,
  personalIntroductionsFeature,
  thanksFeature,
  createSearchFeature(indexes),
  createGroupsFeature(indexes),
  createEventsFeature(indexes),
  createWelcomeFeature({ pause: peopleApi.pause }),
]

describe('the manifest', () => {
  it('is valid by the official schema', () => {
    expect(checkManifest(manifest)).toEqual([])
  })

  it('is found invalid where it is', () => {
    const long = { ...manifest, name: { short: 'x'.repeat(31), full: 'Hallway' } }
    expect(checkManifest(long)).toEqual([expect.stringContaining('/name/short')])
  })

  it('has a value in every place', () => {
    expect(JSON.stringify(manifest)).not.toContain('${{')
  })

  it('refuses a place that no environment fills', () => {
    expect(() => fillManifest('"${{UNKNOWN}}"', sampleVariables)).toThrow('UNKNOWN')
  })

  it('carries the version of the project', () => {
    const { version } = JSON.parse(readProjectFile('package.json')) as { version: string }
    expect(manifest).toHaveProperty('version', version)
  })

  it('keeps names and descriptions within what Teams shows', () => {
    expect(manifest.name.short.length).toBeLessThanOrEqual(30)
    expect(manifest.description.short.length).toBeLessThanOrEqual(80)
    expect(manifest.description.full.length).toBeLessThanOrEqual(4_000)
    expect(commands.length).toBeLessThanOrEqual(10)
    for (const command of commands) {
      expect(command.title.length).toBeLessThanOrEqual(32)
      expect(command.description.length).toBeLessThanOrEqual(128)
    }
  })

  it('opens a page of the tab with each static tab', () => {
    const pages = [...readProjectFile('tabs/pages.tsx').matchAll(/path="\/(\w+)/g)].map(([, page]) => page)
    for (const tab of manifest.staticTabs) {
      expect(pages).toContain(tab.entityId)
      expect(tab.contentUrl).toBe(`https://hallway.example.com/tab/${tab.entityId}`)
    }
    expect(manifest.staticTabs.map((tab) => tab.entityId)).toEqual(['home', 'mentors', 'groups', 'events', 'network'])
  })

  it('offers the commands of the compose box that the bot answers, and no other', () => {
    const answered = features.flatMap((feature) => feature.composeCommands ?? []).map((command) => command.id)
    expect(searches.map((command) => command.id).toSorted()).toEqual(answered.toSorted())
  })

  it('offers in the menu of a message what the bot does with one, and nothing else', () => {
    const answered = features.flatMap((feature) => feature.messageActions ?? []).map((action) => action.id)
    const offered = commands.filter((command) => command.type === 'action')
    expect(offered.map((command) => command.id).toSorted()).toEqual(answered.toSorted())
    for (const command of offered) expect(command).toMatchObject({ context: ['message'], fetchTask: true })
  })

  it('lists the words that the bot answers in a chat of its own', () => {
    const answered = features.flatMap((feature) => feature.commands ?? []).map((command) => command.word)
    const listed = manifest.bots[0]?.commandLists.flatMap((list) => list.commands.map((command) => command.title)) ?? []
    expect(listed).toContain('help')
    for (const word of listed) expect(answered).toContain(word)
  })

  it('describes each search for people and for machines', () => {
    for (const command of searches) {
      expect(command.semanticDescription.length).toBeGreaterThan(command.description.length)
      expect(command.samplePrompts.length).toBeGreaterThanOrEqual(3)
      expect(command.parameters.every((parameter) => parameter.isRequired !== true)).toBe(true)
    }
    for (const id of ['searchPeople', 'searchMentors']) {
      const parameters = searches.find((command) => command.id === id)?.parameters.map((parameter) => parameter.name)
      expect(parameters).toEqual(['text', 'skill', 'place'])
    }
  })

  it('signs people in for the address it is served from', () => {
    expect(manifest.webApplicationInfo).toEqual({
      id: sampleVariables.ENTRA_CLIENT_ID,
      resource: `api://hallway.example.com/botid-${sampleVariables.BOT_ID}`,
    })
    expect(manifest.validDomains).toEqual(['hallway.example.com'])
    expect(manifest.composeExtensions[0]?.messageHandlers[0]?.value.domains).toEqual(['hallway.example.com'])
  })

  it('names privacy, terms and support pages that the app itself serves', () => {
    for (const [key, page] of [
      ['privacyUrl', 'privacy'],
      ['termsOfUseUrl', 'terms'],
      ['websiteUrl', 'support'],
    ] as const) {
      expect(manifest.developer[key]).toBe(`https://hallway.example.com/${page}`)
      expect(readProjectFile(`tabs/public/${page}.html`)).toContain('<h1>')
    }
  })
})
