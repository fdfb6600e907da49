import { makeStyles, tokens } from '@fluentui/react-components'
import { withoutHidden } from '../../../shared/people/hidden-fields.ts'
import type { Me, OpenTo, OwnProfile } from '../../../shared/people/schemas.ts'
import { Card } from '../../components/card.tsx'
import { PanelSection } from '../../components/panel-section.tsx'
import { PersonAvatar } from '../../components/person-avatar.tsx'
import { roleAndPlace } from '../../components/person-line.ts'
import { Section } from '../../components/section.tsx'
import { Words } from '../../components/text.tsx'
import { TopicChips } from '../../components/topic-chips.tsx'
import { commonTexts } from '../../lib/i18n/common.ts'
import { profileTexts } from '../../lib/i18n/profile.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  head: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
})

interface AsOthersSeeProps {
  me: Me
  /** As it is being written. */
  profile: OwnProfile
}

/** The public profile, live while it is written. */
export function AsOthersSee({ me: { person, openTo }, profile: own }: AsOthersSeeProps) {
  const profile = withoutHidden(own)
  const styles = useStyles()
  const texts = useTexts(profileTexts)
  const common = useTexts(commonTexts)
  return (
    <Section heading={texts.seen}>
      <Card className={styles.card}>
        <div className={styles.head}>
          <PersonAvatar person={person} size={56} />
          <div>
            <Words as="h3" look="rowTitle">
              {person.name}
            </Words>
            <Words look="meta">{roleAndPlace(person)}</Words>
          </div>
        </div>
        {own.pitch === '' && <Words look="meta">{texts.noPitch}</Words>}
        {profile.pitch !== '' && <Words>{common.quoted(profile.pitch)}</Words>}
        <List heading={texts.seenOffers} names={[...profile.offers, ...profile.skills]} />
        <List heading={texts.seenAsks} names={[...profile.asks, ...profile.wantsToLearn]} />
        <List heading={texts.interests} names={profile.interests} />
        <List heading={texts.languages} names={profile.languages} />
        <List heading={texts.seenOpenTo} names={useOpenTo(openTo)} />
        {own.hidden.length > 0 && <Words look="meta">{texts.seenWithoutHidden}</Words>}
        {!openTo.suggested && <Words look="meta">{texts.seenBySearch}</Words>}
      </Card>
    </Section>
  )
}

/** What others are told of it: coffee rounds and buddies are found by Hallway alone. */
function useOpenTo({ mentoring, mentorCapacity, shadowing }: OpenTo): string[] {
  const texts = useTexts(profileTexts)
  return [...(mentoring ? [texts.seenMentoring(mentorCapacity)] : []), ...(shadowing ? [texts.shadowing] : [])]
}

function List({ heading, names }: { heading: string; names: readonly string[] }) {
  if (names.length === 0) return null
  return (
    <PanelSection heading={heading}>
      <TopicChips topics={[...new Set(names)].map((name) => ({ name }))} />
    </PanelSection>
  )
}
