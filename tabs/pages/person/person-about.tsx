import { makeStyles, tokens } from '@fluentui/react-components'
import type { PersonDetail } from '../../../shared/people/schemas.ts'
import { PanelSection, Reasons } from '../../components/panel-section.tsx'
import { Words } from '../../components/text.tsx'
import { type Topic, TopicChips } from '../../components/topic-chips.tsx'
import { commonTexts } from '../../lib/i18n/common.ts'
import { personTexts } from '../../lib/i18n/person.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useMarkedTopics } from '../../lib/use-marked-topics.ts'
import { narrow } from '../../lib/use-media.ts'

const useStyles = makeStyles({
  giveAndTake: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalL,
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
})

/** Pitch, what the person offers and asks, and what the two share. */
export function PersonAbout({ detail }: { detail: PersonDetail }) {
  const styles = useStyles()
  const texts = useTexts(personTexts)
  const common = useTexts(commonTexts)
  const { offered, wanted } = useMarkedTopics()
  const { profile, shared } = detail
  return (
    <>
      {profile.pitch !== '' && <Words look="pitch">{common.quoted(profile.pitch)}</Words>}
      <div className={styles.giveAndTake}>
        <Topics heading={texts.offers} topics={offered([...profile.offers, ...profile.skills])} />
        <Topics heading={texts.asks} topics={wanted([...profile.asks, ...profile.wantsToLearn])} />
        <Topics heading={texts.interests} topics={profile.interests.map((name) => ({ name }))} />
        <Topics heading={texts.languages} topics={profile.languages.map((name) => ({ name }))} />
        <Topics heading={texts.openTo} topics={detail.shadowing ? [{ name: texts.shadowing }] : []} />
      </div>
      {shared.length > 0 && (
        <PanelSection heading={texts.share}>
          <Reasons reasons={shared} />
        </PanelSection>
      )}
    </>
  )
}

function Topics({ heading, topics }: { heading: string; topics: readonly Topic[] }) {
  if (topics.length === 0) return null
  return (
    <PanelSection heading={heading}>
      <TopicChips topics={topics} />
    </PanelSection>
  )
}
