import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { Announcement } from '../../../../shared/groups/announcements.ts'
import type { GroupDetail } from '../../../../shared/groups/schemas.ts'
import { Card } from '../../../components/card.tsx'
import { useFeedback } from '../../../components/feedback.tsx'
import { Part } from '../../../components/part.tsx'
import { shorten } from '../../../components/search-summary.tsx'
import { Section } from '../../../components/section.tsx'
import { Block } from '../../../components/skeletons.tsx'
import { Words } from '../../../components/text.tsx'
import { groupAnnouncementsTexts } from '../../../lib/i18n/group-announcements.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import { leaveRow } from '../../../lib/leave-row.ts'
import { useClock } from '../../../lib/use-clock.ts'
import { narrow } from '../../../lib/use-media.ts'
import { announcementKey, useAnnouncements } from './use-announcements.ts'
import { lazyCode } from '../../../lib/lazy-code.tsx'

const AnnounceForm = lazyCode(() => import('./announce-form.tsx').then((form) => form.AnnounceForm))

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
    [narrow]: { padding: tokens.spacingHorizontalL },
  },
  words: { display: 'grid', flexGrow: 1, flexBasis: '0', minWidth: '200px', rowGap: tokens.spacingVerticalXS },
  // Leads write in lines.
  text: { whiteSpace: 'pre-line', color: tokens.colorNeutralForeground1 },
  note: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
    [narrow]: { padding: tokens.spacingHorizontalL },
  },
})

/** What leads told the members, newest first; for members alone. */
export function Announcements({ group }: { group: GroupDetail }) {
  const styles = useStyles()
  const texts = useTexts(groupAnnouncementsTexts)
  const { isHidden } = useFeedback()
  const shown = group.announcements.filter(({ id }) => !isHidden(announcementKey(id)))
  const canAnnounce = group.mine === 'lead' && !group.archived
  if (shown.length === 0 && !canAnnounce) return null
  return (
    <Section heading={texts.title} note={texts.onlyMembers}>
      <Card size="rows">
        {canAnnounce && (
          <Part loading={<Block width="100%" height={186} />}>
            <AnnounceForm key={group.id} group={group} />
          </Part>
        )}
        {group.muted && (
          <Words look="meta" className={styles.note}>
            {texts.muted}
          </Words>
        )}
        {shown.map((announcement) => (
          <AnnouncementRow key={announcement.id} group={group} announcement={announcement} />
        ))}
      </Card>
    </Section>
  )
}

function AnnouncementRow({ group, announcement }: { group: GroupDetail; announcement: Announcement }) {
  const styles = useStyles()
  const texts = useTexts(groupAnnouncementsTexts)
  const clock = useClock()
  const { remove } = useAnnouncements(group)
  const { id, author, text, at } = announcement
  return (
    <div className={styles.row} data-row>
      <div className={styles.words}>
        <Words className={styles.text}>{text}</Words>
        <Words look="meta">{texts.by(author?.name ?? null, clock.dayAndTime(at))}</Words>
      </div>
      {group.mine === 'lead' && (
        <Button
          size="small"
          appearance="subtle"
          aria-label={texts.removeOf(shorten(text))}
          onClick={(event) => {
            leaveRow(event.currentTarget)
            remove(id)
          }}
        >
          {texts.remove}
        </Button>
      )}
    </div>
  )
}
