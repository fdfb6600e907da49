import type { UseQueryResult } from '@tanstack/react-query'
import type { Tie } from '../../../shared/follow-ups/schemas.ts'
import type { PersonSummary } from '../../../shared/people/schemas.ts'
import { QueryRegion } from '../../components/query-region.tsx'
import { Block } from '../../components/skeletons.tsx'
import { noteTexts } from '../../lib/i18n/note.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { usePersonPart } from '../../lib/use-person-part.ts'
import { Between } from './between.tsx'
import { FollowUpPart } from './follow-up-part.tsx'
import { MyNote } from './my-note.tsx'
import { PromisePart } from './promise-part.tsx'

interface TiePartsProps {
  viewerId: string
  person: PersonSummary
  tie: Tie
  note: UseQueryResult<{ text: string }>
}

/** What there is between the two; all of it is seen by the viewer alone. */
export function TieParts({ viewerId, person, tie: { contact, between }, note }: TiePartsProps) {
  const texts = useTexts(noteTexts)
  const makesPromise = usePersonPart() === 'promise'
  return (
    <>
      <Between between={between} contact={contact} />
      {contact !== null && <FollowUpPart contact={contact} />}
      {(contact !== null || makesPromise) && (
        <PromisePart viewerId={viewerId} person={person} promise={contact?.promise ?? null} />
      )}
      {contact !== null && (
        <QueryRegion query={note} what={texts.what} skeleton={<Block width="100%" height={96} />}>
          {({ text }) => <MyNote key={person.id} viewerId={viewerId} person={person} saved={text} />}
        </QueryRegion>
      )}
    </>
  )
}
