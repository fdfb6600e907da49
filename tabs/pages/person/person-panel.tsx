import { type ReactNode, useId } from 'react'
import { clockTime } from '../../../shared/i18n/dates.ts'
import type { PersonDetail, TieStrength } from '../../../shared/people/schemas.ts'
import { DetailPanel } from '../../components/detail-panel.tsx'
import { PanelHead } from '../../components/panel-head.tsx'
import { QueryRegion } from '../../components/query-region.tsx'
import { PersonCardSkeleton } from '../../components/skeletons.tsx'
import { Strength } from '../../components/strength.tsx'
import { Words } from '../../components/text.tsx'
import { personTexts } from '../../lib/i18n/person.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useEndpoint } from '../../lib/query.ts'
import { useClock } from '../../lib/use-clock.ts'
import { usePersonPart } from '../../lib/use-person-part.ts'
import { NOTE_FIELD } from './my-note.tsx'
import { PersonAbout } from './person-about.tsx'
import { PersonActions } from './person-actions.tsx'
import { PersonMenu } from './person-menu.tsx'
import { PROMISE_FIELD } from './promise-form.tsx'
import { TieParts } from './tie-parts.tsx'
import { useTie } from './use-tie.ts'

const FIELDS = { note: NOTE_FIELD, promise: PROMISE_FIELD }

/** One person as the viewer may see them, over whatever page is shown. */
export function PersonPanel({ personId, onClose }: { personId: string; onClose: () => void }) {
  const texts = useTexts(personTexts)
  const headingId = useId()
  const part = usePersonPart()
  const person = useEndpoint('getPerson', { personId })
  const me = useEndpoint('getMe', {})
  const { query, tie, contact, hasMet, note, isSettled } = useTie(personId)
  const viewerId = me.data?.person.id ?? personId
  const isOther = viewerId !== personId
  // The field to start at is there once all of it is.
  const isReady = person.data !== undefined && (part === null || isSettled)
  return (
    <DetailPanel
      overlay
      labelledBy={headingId}
      what={texts.what}
      subject={isReady ? personId : ''}
      {...(part === null ? {} : { startAt: FIELDS[part] })}
      onClose={onClose}
    >
      <QueryRegion plain query={person} what={texts.what} skeleton={<PersonCardSkeleton />}>
        {(detail) => (
          <>
            <Head
              detail={detail}
              strength={contact?.strength ?? null}
              headingId={headingId}
              {...(isOther && { menu: <PersonMenu detail={detail} contact={contact} onLeave={onClose} /> })}
            />
            {isOther && <PersonActions detail={detail} contact={contact} hasMet={hasMet} />}
            <PersonAbout detail={detail} />
            {isOther && (
              <QueryRegion query={query} what={texts.tie} skeleton={<PersonCardSkeleton />}>
                {() => tie && <TieParts viewerId={viewerId} person={detail.person} tie={tie} note={note} />}
              </QueryRegion>
            )}
          </>
        )}
      </QueryRegion>
    </DetailPanel>
  )
}

interface HeadProps {
  menu?: ReactNode
  detail: PersonDetail
  strength: TieStrength | null
  headingId: string
}

function Head({ detail, strength, headingId, ...menu }: HeadProps) {
  const texts = useTexts(personTexts)
  const clock = useClock()
  return (
    <PanelHead person={detail.person} headingId={headingId} {...menu}>
      {strength !== null && <Strength strength={strength} />}
      <Words look="meta">{texts.there(clockTime(clock.locale, clock.now(), detail.timeZone))}</Words>
    </PanelHead>
  )
}
