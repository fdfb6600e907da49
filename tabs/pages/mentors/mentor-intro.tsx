import type { PersonDetail } from '../../../shared/people/schemas.ts'
import { Inset } from '../../components/card.tsx'
import { PanelHead } from '../../components/panel-head.tsx'
import { firstName } from '../../components/person-line.ts'
import { RoomPills } from '../../components/room-pills.tsx'
import { Words } from '../../components/text.tsx'
import { commonTexts } from '../../lib/i18n/common.ts'
import { mentorsTexts } from '../../lib/i18n/mentors.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { clockTime } from '../../../shared/i18n/dates.ts'
import { useClock } from '../../lib/use-clock.ts'

/** Who the mentor is and whether there is room: it stays while the request is written. */
export function MentorIntro({ detail, headingId }: { detail: PersonDetail; headingId: string }) {
  const texts = useTexts(mentorsTexts)
  const common = useTexts(commonTexts)
  const clock = useClock()
  const { person, profile, mentor, timeZone } = detail
  const isFull = mentor !== null && mentor.taken >= mentor.capacity
  return (
    <>
      <PanelHead person={person} headingId={headingId}>
        <Words look="meta">{texts.there(clockTime(clock.locale, clock.now(), timeZone))}</Words>
      </PanelHead>
      {profile.pitch !== '' && <Words look="pitch">{common.quoted(profile.pitch)}</Words>}
      {mentor !== null && (
        <Inset>
          <RoomPills room={mentor} />
          {mentor.answersInDays !== null && <Words look="meta">{texts.usuallyAnswers(mentor.answersInDays)}</Words>}
          {isFull && <Words look="meta">{texts.fullHint(firstName(person))}</Words>}
          {profile.languages.length > 0 && (
            <Words look="meta">{texts.speaks(new Intl.ListFormat(clock.locale).format(profile.languages))}</Words>
          )}
        </Inset>
      )}
    </>
  )
}
