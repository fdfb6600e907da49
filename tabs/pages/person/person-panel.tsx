import { Button } from '@fluentui/react-components'
import { ChatRegular, PeopleCommunityRegular } from '@fluentui/react-icons'
import { useId } from 'react'
import { clockTime } from '../../../shared/i18n/dates.ts'
import type { PersonDetail } from '../../../shared/people/schemas.ts'
import { Actions } from '../../components/actions.tsx'
import { DetailPanel } from '../../components/detail-panel.tsx'
import { PanelHead } from '../../components/panel-head.tsx'
import { QueryRegion } from '../../components/query-region.tsx'
import { PersonCardSkeleton } from '../../components/skeletons.tsx'
import { Strength } from '../../components/strength.tsx'
import { Words } from '../../components/text.tsx'
import { commonTexts } from '../../lib/i18n/common.ts'
import { personTexts } from '../../lib/i18n/person.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useEndpoint } from '../../lib/query.ts'
import { openChat } from '../../lib/teams.ts'
import { useClock } from '../../lib/use-clock.ts'
import { useGoTo } from '../../lib/use-go-to.ts'
import { useIsNarrow } from '../../lib/use-media.ts'
import { Between } from './between.tsx'
import { PersonAbout } from './person-about.tsx'

/** One person as the viewer may see them, over whatever page is shown. */
export function PersonPanel({ personId, onClose }: { personId: string; onClose: () => void }) {
  const texts = useTexts(personTexts)
  const headingId = useId()
  const isNarrow = useIsNarrow()
  const person = useEndpoint('getPerson', { personId })
  const actions = person.data && <PersonActions detail={person.data} onLeave={onClose} />
  return (
    <DetailPanel
      overlay
      labelledBy={headingId}
      subject={person.data ? personId : ''}
      onClose={onClose}
      {...(isNarrow && actions ? { footer: actions } : {})}
    >
      <QueryRegion query={person} what={texts.what} skeleton={<PersonCardSkeleton />}>
        {(detail) => (
          <>
            <Head detail={detail} headingId={headingId} />
            {!isNarrow && <Actions>{actions}</Actions>}
            <PersonAbout detail={detail} />
            <Between detail={detail} />
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

function PersonActions({ detail, onLeave }: { detail: PersonDetail; onLeave: () => void }) {
  const texts = useTexts(personTexts)
  const common = useTexts(commonTexts)
  const me = useEndpoint('getMe', {})
  const goTo = useGoTo()
  const { person, mentor, between, strength, chatUrl } = detail
  if (me.data?.person.id === person.id) return null
  const haveMet = strength !== null || between.length > 0
  const askForMentoring = (): void => {
    onLeave()
    goTo('mentors', `mentor/${person.id}`)
  }
  return (
    <>
      <Button appearance="primary" icon={<ChatRegular />} onClick={() => void openChat(chatUrl)}>
        {haveMet ? texts.chat : common.sayHello}
      </Button>
      {mentor !== null && (
        <Button icon={<PeopleCommunityRegular />} onClick={askForMentoring}>
          {texts.mentoring}
        </Button>
      )}
    </>
  )
}
