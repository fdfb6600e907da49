import { makeStyles, SearchBox, Tab, TabList, tokens } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import type { GroupCard } from '../../../shared/groups/schemas.ts'
import { useFeedback } from '../../components/feedback.tsx'
import { Page } from '../../components/page.tsx'
import { QueryRegion } from '../../components/query-region.tsx'
import { groupsTexts } from '../../lib/i18n/groups.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useEndpoint } from '../../lib/query.ts'
import { useDelayed } from '../../lib/use-delayed.ts'
import { narrow } from '../../lib/use-media.ts'
import { Discover } from './discover.tsx'
import { FoundGroups } from './found-groups.tsx'
import { GroupGridSkeleton } from './group-grid.tsx'
import { NoGroups } from './no-groups.tsx'
import { groupViews, type GroupView, useGroupView } from './use-group-view.ts'

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
  },
  tabs: { maxWidth: '100%', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})`, flexWrap: 'wrap' },
  search: { width: '240px', maxWidth: '100%', [narrow]: { width: '100%', minHeight: '40px' } },
})

const SEARCH_DELAY_MS = 250

export function GroupDirectory() {
  const styles = useStyles()
  const texts = useTexts(groupsTexts)
  const [view, setView] = useGroupView()
  const [text, setText] = useState('')
  const wanted = useDelayed(text.trim(), SEARCH_DELAY_MS)
  const groups = useEndpoint('searchGroups', describeSearch(view, wanted), { keepPrevious: true })
  return (
    <Page heading={texts.title} hideHeading>
      <div className={styles.bar}>
        <TabList
          className={styles.tabs}
          aria-label={texts.which}
          selectedValue={view}
          onTabSelect={(_event, { value }) => setView(value as GroupView)}
        >
          {groupViews.map((name) => (
            <Tab key={name} value={name}>
              {texts[name]}
            </Tab>
          ))}
        </TabList>
        <SearchBox
          className={styles.search}
          placeholder={texts.find}
          aria-label={texts.find}
          value={text}
          onChange={(_event, { value }) => setText(value)}
        />
      </div>
      <QueryRegion query={groups} what={texts.title} skeleton={<GroupGridSkeleton />}>
        {({ items }) => (
          <Results
            groups={items}
            view={view}
            text={wanted}
            showAll={() => setText('')}
            discover={() => setView('discover')}
          />
        )}
      </QueryRegion>
    </Page>
  )
}

interface ResultsProps {
  groups: readonly GroupCard[]
  view: GroupView
  text: string
  showAll: () => void
  discover: () => void
}

function Results({ groups, view, text, showAll, discover }: ResultsProps) {
  const texts = useTexts(groupsTexts)
  const { announce } = useFeedback()
  useEffect(() => {
    if (text !== '') announce(texts.found(groups.length))
  }, [announce, texts, text, groups.length])
  if (groups.length === 0) return <NoGroups view={view} text={text} showAll={showAll} discover={discover} />
  if (view === 'discover' && text === '') return <Discover groups={groups} />
  return <FoundGroups heading={text === '' ? texts[view] : texts.found(groups.length)} groups={groups} />
}

function describeSearch(view: GroupView, text: string): { text?: string; mine?: 'member' | 'lead' } {
  return { ...(text === '' ? {} : { text }), ...(view === 'discover' ? {} : { mine: view }) }
}
