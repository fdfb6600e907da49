import type { Handlers } from '../../feature.ts'
import { readHome, type HomeSources } from './read-home.ts'

export function createHomeApi(sources: HomeSources) {
  return {
    getHome: async (context) => await readHome(context, sources),
  } satisfies Partial<Handlers>
}
