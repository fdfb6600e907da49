import { z } from 'zod/v4'
import { FIND_PEOPLE_VERB } from '../../cards/verbs.ts'
import { cardAction, type Feature, type Handlers } from '../../feature.ts'
import { composeMentors, composePeople, personPreview } from './compose-people.ts'
import { findPeopleCard } from './find-card.ts'
import { searchMentors } from './search-mentors.ts'
import { searchPeople } from './search-people.ts'

export const searchFeature: Feature = {
  commands: [{ word: 'find', run: findPeopleCard }],
  cardActions: [
    cardAction({
      verb: FIND_PEOPLE_VERB,
      data: z.object({ text: z.string().max(2_000) }),
      run: async (context, { text }) => await findPeopleCard(context, text),
    }),
  ],
  composeCommands: [composePeople, composeMentors],
  linkPreviews: [personPreview],
}

export const searchApi = { searchPeople, searchMentors } satisfies Partial<Handlers>
