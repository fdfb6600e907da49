import type { PersonDetail } from '../../../shared/people/schemas.ts'
import { CopyList } from '../../components/copy-list.tsx'
import { PanelSection, Reasons } from '../../components/panel-section.tsx'
import { TopicChips } from '../../components/topic-chips.tsx'
import { mentorsTexts } from '../../lib/i18n/mentors.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useMarkedTopics } from '../../lib/use-marked-topics.ts'

/** Why this mentor, what the mentor offers and likes, and how to begin. */
export function MentorAbout({ detail }: { detail: PersonDetail }) {
  const texts = useTexts(mentorsTexts)
  const { profile, mentor, shared, starters } = detail
  const { offered, wanted } = useMarkedTopics()
  const topics = offered(mentor?.topics ?? profile.offers)
  const wishes = wanted([...profile.asks, ...profile.wantsToLearn])
  return (
    <>
      {shared.length > 0 && (
        <PanelSection heading={texts.share}>
          <Reasons reasons={shared} />
        </PanelSection>
      )}
      {topics.length > 0 && (
        <PanelSection heading={texts.canHelpWith}>
          <TopicChips topics={topics} />
        </PanelSection>
      )}
      {wishes.length > 0 && (
        <PanelSection heading={texts.wouldLike}>
          <TopicChips topics={wishes} />
        </PanelSection>
      )}
      {starters.length > 0 && (
        <PanelSection heading={texts.starters}>
          <CopyList lines={starters} />
        </PanelSection>
      )}
    </>
  )
}
