import { makeStyles, tokens } from '@fluentui/react-components'
import type { Output } from '../../../shared/api/contract.ts'
import { MarkedFor } from '../../components/marked.tsx'
import { Page } from '../../components/page.tsx'
import { SearchField } from '../../components/search-field.tsx'
import { SearchResults } from '../../components/search-results.tsx'
import { SearchSummary } from '../../components/search-summary.tsx'
import { ViewTabs } from '../../components/view-tabs.tsx'
import { groupsTexts } from '../../lib/i18n/groups.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useEndpoint } from '../../lib/query.ts'
import { useShown } from '../../lib/use-shown.ts'
import type { TypedText } from '../../lib/use-typed-text.ts'
import { useAddressText } from '../../lib/use-address-text.ts'
import { narrow } from '../../lib/use-media.ts'
import { Discover } from './discover.tsx'
import { FoundGroups } from './found-groups.tsx'
import { GroupGridSkeleton } from './group-grid.tsx'
import { NoGroups } from './no-groups.tsx'
import { Proposals } from './proposals/proposals.tsx'
import { ProposeButton } from './proposals/propose-button.tsx'
import { groupViews, type GroupView, useGroupView } from './use-group-view.ts'

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
  },
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    maxWidth: '100%',
    [narrow]: { width: '100%' },
  },
  search: { width: '240px', maxWidth: '100%', [narrow]: { width: '100%' } },
  field: { width: '100%' },
})

export function GroupDirectory() {
  const styles = useStyles()
  const texts = useTexts(groupsTexts)
  const [view, setView] = useGroupView()
  const text = useAddressText('text')
  const input = describeSearch(view, text.wanted)
  const proposals = useEndpoint('getProposals', {})
  const groups = useEndpoint('searchGroups', input, { keepPrevious: true })
  return (
    <Page heading={texts.title} hideHeading>
      <div className={styles.bar}>
        <ViewTabs
          aria-label={texts.which}
          views={groupViews.map((value) => ({ value, label: texts[value] }))}
          chosen={view}
          onChoose={setView}
        />
        <div className={styles.tools}>
          <search className={styles.search}>
            <SearchField className={styles.field} label={texts.find} text={text} />
          </search>
          <ProposeButton />
        </div>
      </div>
      {text.wanted === '' && <Proposals items={proposals.data?.items ?? []} />}
      <SearchResults
        query={groups}
        what={texts.title}
        searched={JSON.stringify(input)}
        skeleton={<GroupGridSkeleton />}
        spacious
      >
        {(found) => (
          <Results found={found} isStale={groups.isPlaceholderData} view={view} setView={setView} text={text} />
        )}
      </SearchResults>
    </Page>
  )
}

interface ResultsProps {
  found: Output<'searchGroups'>
  isStale: boolean
  view: GroupView
  setView: (view: GroupView) => void
  text: TypedText
}

function Results({ found: { items, match }, isStale, view, setView, text }: ResultsProps) {
  const texts = useTexts(groupsTexts)
  const shown = useShown({ view, wanted: text.wanted }, isStale)
  if (items.length === 0) return <NoGroups shown={shown} setView={setView} text={text} isStale={isStale} />
  if (shown.view === 'discover' && shown.wanted === '') return <Discover groups={items} />
  return (
    <MarkedFor text={shown.wanted} close={match === 'close'}>
      {shown.wanted !== '' && (
        <SearchSummary
          text={shown.wanted}
          match={match}
          what="groups"
          count={texts.found(items.length)}
          isStale={isStale}
        />
      )}
      <FoundGroups heading={shown.wanted === '' ? texts[shown.view] : texts.results} groups={items} />
    </MarkedFor>
  )
}

function describeSearch(view: GroupView, text: string): { text?: string; mine?: 'member' | 'lead' } {
  return { ...(text === '' ? {} : { text }), ...(view === 'discover' ? {} : { mine: view }) }
}
