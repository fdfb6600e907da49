import type { Handlers } from '../../feature.ts'
import { findPeopleToMeet } from './find-people-to-meet.ts'
import { readHiddenPeople, suggestAgain } from './hidden-people.ts'
import { hideSuggestion } from './hide-suggestion.ts'
import { readHome, type HomeSources } from './read-home.ts'

export function createHomeApi(sources: HomeSources) {
  return {
    getHome: async (context) => await readHome(context, sources),
    getPeopleToMeet: async (context) => ({ people: await findPeopleToMeet(context) }),
    hideSuggestion: async (context, input) => {
      await hideSuggestion(context, input)
      return {}
    },
    getHiddenPeople: async (context) => await readHiddenPeople(context),
    suggestAgain,
  } satisfies Partial<Handlers>
}
