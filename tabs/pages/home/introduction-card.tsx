import { makeStyles, tokens } from '@fluentui/react-components'
import { MEETINGS_TARGET } from '../../../shared/introductions/limits.ts'
import type { Introduction } from '../../../shared/introductions/schemas.ts'
import { Card } from '../../components/card.tsx'
import { PersonAvatar } from '../../components/person-avatar.tsx'
import { firstName, roleAndPlace } from '../../components/person-line.ts'
import { PersonLink } from '../../components/person-link.tsx'
import { ReasonLine } from '../../components/reason-line.tsx'
import { Words } from '../../components/text.tsx'
import { homeTexts } from '../../lib/i18n/home.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useEndpoint } from '../../lib/query.ts'
import { narrow } from '../../lib/use-media.ts'
import { CheckInActions, IntroductionActions } from './introduction-actions.tsx'
import { Starters } from './starters.tsx'

const useStyles = makeStyles({
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalM,
    [narrow]: { flexDirection: 'column' },
  },
  pair: { display: 'flex', alignItems: 'center', flexShrink: 0, color: tokens.colorBrandForeground1 },
  why: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    marginBlock: tokens.spacingVerticalL,
  },
})

/** The one introduction: who, why, how to begin. When a check-in waits, the same card asks whether they talked. */
export function IntroductionCard({ introduction }: { introduction: Introduction }) {
  const styles = useStyles()
  const texts = useTexts(homeTexts)
  const { other, checkInDay, meetings } = introduction
  const name = firstName(other)
  return (
    <Card size="hero" data-row>
      <div className={styles.head}>
        <div>
          <Words look="accent">
            {checkInDay === null ? texts.newIntroduction(introduction.programme) : texts.checkIn(checkInDay)}
          </Words>
          <Words as="h3" look="panelTitle">
            {checkInDay === null ? texts.meet(other.name) : texts.didYouTalk(name)}
          </Words>
          <Words look="meta">
            {checkInDay !== null && <PersonLink person={other} />}
            {checkInDay !== null && ' · '}
            {roleAndPlace(other)}
          </Words>
        </div>
        <Pair introduction={introduction} />
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

/** The two of them, not yet joined. */
function Pair({ introduction: { other } }: { introduction: Introduction }) {
  const styles = useStyles()
  const me = useEndpoint('getMe', {})
  return (
    <div className={styles.pair} aria-hidden>
      {me.data && <PersonAvatar person={me.data.person} size={56} />}
      <svg width="40" height="8" viewBox="0 0 40 8">
        <path d="M3 4h34" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2 4" />
        <circle cx="20" cy="4" r="4" fill="currentColor" />
      </svg>
      <PersonAvatar person={other} size={56} />
    </div>
  )
}
