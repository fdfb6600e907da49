import { MEETINGS_TARGET } from '../../../shared/introductions/limits.ts'
import type { Introduction } from '../../../shared/introductions/schemas.ts'
import { Card } from '../../components/card.tsx'
import { JoinedFaces } from '../../components/joined-faces.tsx'
import { firstName, roleAndPlace } from '../../components/person-line.ts'
import { PersonLink } from '../../components/person-link.tsx'
import { ReasonLine } from '../../components/reason-line.tsx'
import { TextLink } from '../../components/text-link.tsx'
import { Words } from '../../components/text.tsx'
import { introductionTexts } from '../../lib/i18n/introduction.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useOpenPerson } from '../../lib/use-panel.ts'
import { CheckInActions, IntroductionActions } from './introduction-actions.tsx'
import { Starters } from './starters.tsx'
import { useIntroductionStyles } from '../../components/use-introduction-styles.ts'

/** The one introduction: who, why, how to begin. When a check-in waits, the same card asks whether they talked. */
export function IntroductionCard({ introduction }: { introduction: Introduction }) {
  const styles = useIntroductionStyles()
  const texts = useTexts(introductionTexts)
  const { other, checkInDay, meetings } = introduction
  const openPerson = useOpenPerson()
  const name = firstName(other)
  return (
    <Card size="hero" data-row>
      <div className={styles.head}>
        <div>
          <Words look="accent">
            {checkInDay === null ? texts.newIntroduction(introduction.programme) : texts.checkIn(checkInDay)}
          </Words>
          <Words as="h3" look="panelTitle">
            {checkInDay === null ? (
              <TextLink look="name" onPress={() => openPerson(other.id)}>
                {texts.meet(other.name)}
              </TextLink>
            ) : (
              texts.didYouTalk(name)
            )}
          </Words>
          <Words look="meta">
            {checkInDay !== null && <PersonLink person={other} />}
            {checkInDay !== null && ' · '}
            {roleAndPlace(other)}
          </Words>
        </div>
        <JoinedFaces other={other} />
      </div>
      <div className={styles.why}>
        <ReasonLine>{introduction.reason}</ReasonLine>
        <Starters starters={introduction.starters} />
        {meetings > 0 && <Words look="meta">{texts.meetings(meetings, MEETINGS_TARGET)}</Words>}
        {meetings === 0 && introduction.viewerIsOrganiser && <Words look="meta">{texts.organiser(name)}</Words>}
      </div>
      {checkInDay === null ? (
        <IntroductionActions introduction={introduction} />
      ) : (
        <CheckInActions introduction={introduction} day={checkInDay} />
      )}
    </Card>
  )
}
