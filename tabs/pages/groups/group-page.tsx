import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { ChevronLeftRegular } from '@fluentui/react-icons'
import { useLocation } from 'wouter'
import type { GroupDetail } from '../../../shared/groups/schemas.ts'
import { Card } from '../../components/card.tsx'
import { Columns } from '../../components/columns.tsx'
import { Page } from '../../components/page.tsx'
import { Part } from '../../components/part.tsx'
import { QueryRegion } from '../../components/query-region.tsx'
import { ReasonLine } from '../../components/reason-line.tsx'
import { Section } from '../../components/section.tsx'
import { Block, ListSkeleton } from '../../components/skeletons.tsx'
import { Words } from '../../components/text.tsx'
import { groupsTexts } from '../../lib/i18n/groups.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { WAY_BACK } from '../../lib/way-back.ts'
import { useEndpoint } from '../../lib/query.ts'
import { Announcements } from './announcements/announcements.tsx'
import { CouldHelp } from './could-help.tsx'
import { GroupEvents } from './group-events.tsx'
import { GroupHeader } from './group-header.tsx'
import { GroupLeads, GroupMembers } from './group-people.tsx'
import { GroupPace } from './group-pace.tsx'
import { GroupThanks } from './group-thanks.tsx'
import { JoinRequests } from './join-requests.tsx'
import { useGroupPaths } from './use-group-view.ts'
import { lazyCode } from '../../lib/lazy-code.tsx'

const ArchivedBar = lazyCode(() => import('./leading/archived-bar.tsx').then((bar) => bar.ArchivedBar))

const useStyles = makeStyles({
  back: { justifySelf: 'start', marginBlock: '-12px', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})` },
  about: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
})

export function GroupPage({ groupId }: { groupId: string }) {
  const styles = useStyles()
  const texts = useTexts(groupsTexts)
  const [, navigate] = useLocation()
  const { directory } = useGroupPaths()
  const group = useEndpoint('getGroup', { groupId })
  return (
    <Page heading={group.data?.name ?? texts.group} hideHeading>
      <Button
        className={styles.back}
        appearance="subtle"
        icon={<ChevronLeftRegular />}
        onClick={() => navigate(directory, WAY_BACK)}
      >
        {texts.allGroups}
      </Button>
      <QueryRegion query={group} what={texts.group} skeleton={<ListSkeleton />}>
        {(details) => (
          <>
            <GroupHeader group={details} />
            {details.archived && (
              <Part loading={<Block width="100%" height={58} />}>
                <ArchivedBar group={details} />
              </Part>
            )}
            <Columns main={<GroupMain group={details} />} side={<GroupSide group={details} />} />
          </>
        )}
      </QueryRegion>
    </Page>
  )
}

function GroupMain({ group }: { group: GroupDetail }) {
  const styles = useStyles()
  const texts = useTexts(groupsTexts)
  return (
    <>
      {group.mine === 'lead' && !group.archived && <JoinRequests group={group} />}
      <Section heading={texts.about}>
        <Card size="hero" className={styles.about}>
          <Words look="pitch">{group.description}</Words>
          {group.reason !== null && <ReasonLine>{group.reason}</ReasonLine>}
          <GroupPace pace={group.pace} />
        </Card>
      </Section>
      <Announcements group={group} />
      <GroupEvents group={group} />
      <CouldHelp asks={group.couldHelp} />
      <GroupThanks group={group} />
    </>
  )
}

function GroupSide({ group }: { group: GroupDetail }) {
  return (
    <>
      <GroupLeads group={group} />
      <GroupMembers group={group} />
    </>
  )
}
