import type { Handlers } from '../../feature.ts'
import { hideSuggestion } from './hide-suggestion.ts'
import { readHome, type HomeSources } from './read-home.ts'

export function createHomeApi(sources: HomeSources) {
  return {
    getHome: async (context) => await readHome(context, sources),
    hideSuggestion: async (context, input) => {
      await hideSuggestion(context, input)
      return {}
    },
  } satisfies Partial<Handlers>
}
