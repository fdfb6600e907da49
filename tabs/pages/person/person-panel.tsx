import { useId } from 'react'
import { clockTime } from '../../../shared/i18n/dates.ts'
import type { PersonDetail } from '../../../shared/people/schemas.ts'
import { DetailPanel } from '../../components/detail-panel.tsx'
import { useFeedback } from '../../components/feedback.tsx'
import { PanelHead } from '../../components/panel-head.tsx'
import { QueryRegion } from '../../components/query-region.tsx'
import { PersonCardSkeleton } from '../../components/skeletons.tsx'
import { Strength } from '../../components/strength.tsx'
import { Words } from '../../components/text.tsx'
import { personTexts } from '../../lib/i18n/person.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useEndpoint } from '../../lib/query.ts'
import { useClock } from '../../lib/use-clock.ts'
import { contactKey } from '../../lib/use-contact-actions.ts'
import { usePersonPart } from '../../lib/use-person-part.ts'
import { NOTE_FIELD } from './my-note.tsx'
import { PersonAbout } from './person-about.tsx'
import { PersonActions } from './person-actions.tsx'
import { PROMISE_FIELD } from './promise-form.tsx'
import { TieParts } from './tie-parts.tsx'

const FIELDS = { note: NOTE_FIELD, promise: PROMISE_FIELD }

/** One person as the viewer may see them, over whatever page is shown. */
export function PersonPanel({ personId, onClose }: { personId: string; onClose: () => void }) {
  const texts = useTexts(personTexts)
  const headingId = useId()
  const { isHidden } = useFeedback()
  const part = usePersonPart()
  const person = useEndpoint('getPerson', { personId })
  const me = useEndpoint('getMe', {})
  const answer = useEndpoint('getTie', { personId })
  const tie = isHidden(contactKey(personId)) && answer.data ? { ...answer.data, contact: null } : answer.data
  const note = useEndpoint('getNote', { personId }, { enabled: tie?.contact != null })
  const isOther = me.data !== undefined && me.data.person.id !== personId
  const actions = person.data && isOther && (
    <PersonActions detail={person.data} contact={tie?.contact ?? null} onLeave={onClose} />
  )
  // The field to start at is there once all of it is.
  const isReady = person.data !== undefined && (part === null || !(answer.isPending || note.isLoading))
  return (
    <DetailPanel
      overlay
      labelledBy={headingId}
      subject={isReady ? personId : ''}
      {...(part === null ? {} : { startAt: FIELDS[part] })}
      onClose={onClose}
    >
      <QueryRegion query={person} what={texts.what} skeleton={<PersonCardSkeleton />}>
        {(detail) => (
          <>
            <Head detail={detail} headingId={headingId} />
            {actions}
            <PersonAbout detail={detail} />
            {isOther && (
              <QueryRegion query={answer} what={texts.tie} skeleton={<PersonCardSkeleton />}>
                {() => tie && <TieParts viewerId={me.data.person.id} person={detail.person} tie={tie} note={note} />}
              </QueryRegion>
            )}
          </>
        )}
      </QueryRegion>
    </DetailPanel>
  )
}

function Head({ detail, headingId }: { detail: PersonDetail; headingId: string }) {
  const texts = useTexts(personTexts)
  const clock = useClock()
  return (
    <PanelHead person={detail.person} headingId={headingId}>
      {detail.strength !== null && <Strength strength={detail.strength} />}
      <Words look="meta">{texts.there(clockTime(clock.locale, clock.now(), detail.timeZone))}</Words>
    </PanelHead>
  )
}
