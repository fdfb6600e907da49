import { z } from 'zod/v4'
import { FIND_PEOPLE_VERB } from '../../cards/verbs.ts'
import { cardAction, type Feature, type Handlers } from '../../feature.ts'
import type { SearchIndexes } from '../../search/search-indexes.ts'
import { createComposeMentors, createComposePeople, personPreview } from './compose-people.ts'
import { findPeopleCard } from './find-card.ts'
import { createSearchMentors } from './search-mentors.ts'
import { createSearchPeople } from './search-people.ts'

/** Finding people: in the compose box, by command and in the tab. */
export function createSearchFeature(indexes: SearchIndexes): Feature {
  return {
    commands: [{ word: 'find', run: async (context, text) => await findPeopleCard(indexes, context, text) }],
    cardActions: [
      cardAction({
        verb: FIND_PEOPLE_VERB,
        data: z.object({ text: z.string().max(2_000) }),
        run: async (context, { text }) => await findPeopleCard(indexes, context, text),
      }),
    ],
    composeCommands: [createComposePeople(indexes), createComposeMentors(indexes)],
    linkPreviews: [personPreview],
  }
}

export function createSearchApi(indexes: SearchIndexes) {
  return {
    searchPeople: createSearchPeople(indexes),
    searchMentors: createSearchMentors(indexes),
  } satisfies Partial<Handlers>
}
