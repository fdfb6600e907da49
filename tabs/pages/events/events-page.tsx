import { makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { BrokenView } from '../../components/broken-page.tsx'
import { MarkedFor } from '../../components/marked.tsx'
import { Page } from '../../components/page.tsx'
import { Part } from '../../components/part.tsx'
import { SearchField } from '../../components/search-field.tsx'
import { SearchResults } from '../../components/search-results.tsx'
import { Block } from '../../components/skeletons.tsx'
import { ViewTabs } from '../../components/view-tabs.tsx'
import { monthTexts } from '../../lib/i18n/events-month.ts'
import { eventsTexts } from '../../lib/i18n/events.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { lazyCode, lazySoon } from '../../lib/lazy-code.tsx'
import { useAddressText } from '../../lib/use-address-text.ts'
import { useAddress } from '../../lib/use-address.ts'
import { narrow, useIsNarrow, useIsWide } from '../../lib/use-media.ts'
import { useShown } from '../../lib/use-shown.ts'
import type { TypedText } from '../../lib/use-typed-text.ts'
import { AgendaSkeleton } from './agenda-skeleton.tsx'
import { AgendaView } from './agenda-view.tsx'
import { FIRST_WEEKS, weeksRead } from './events-query.ts'
import { NewEvent } from './form/new-event.tsx'
import type { Occurrence } from './occurrence.ts'
import { useChosenEvent } from './use-chosen-event.ts'
import { useEventFilters, type Filters } from './use-event-filters.ts'
import { useEvents } from './use-events.ts'

const EventFilters = lazyCode(() => import('./event-filters.tsx').then((part) => part.EventFilters))
const EventPanel = lazySoon(() => import('./event-panel.tsx').then((panel) => panel.EventPanel))
const MonthView = lazyCode(() => import('./month/month-view.tsx').then((view) => view.MonthView))
const RecapDialog = lazySoon(() => import('./recap/recap-dialog.tsx').then((form) => form.RecapDialog))

const useStyles = makeStyles({
  head: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    [narrow]: { flexDirection: 'column-reverse', alignItems: 'stretch' },
  },
  views: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between' },
  field: { width: '240px', maxWidth: '100%', [narrow]: { width: '100%', maxWidth: 'none' } },
})

/** The server answers for at most 62 days. */
const MOST_WEEKS = 7

/** A search looks through everything the agenda can reach. */
const weeksOf = (text: string, weeks: number): number => (text === '' ? weeks : MOST_WEEKS)

/** The agenda or a month; at `/events/<id>/<start>` with that event beside it. */
export function EventsPage() {
  const styles = useStyles()
  const texts = useTexts(eventsTexts)
  const text = useAddressText('text')
  const [filters, setFilters] = useEventFilters()
  const [params, change] = useAddress()
  const { chosen, choose } = useChosenEvent()
  const isNarrow = useIsNarrow()
  const view = params.get('view') === 'month' ? 'month' : 'agenda'
  const asksRecap = params.get('met') === 'yes'
  // Where the panel lies over the page it would lie over the question, too.
  const isQuestionAlone = !useIsWide() && asksRecap
  const leaveRecap = (): void => change({ met: '' }, { replace: true })
  return (
    <Page
      heading={texts.title}
      hideHeading
      panel={
        chosen &&
        !isQuestionAlone && (
          <Part onBroken={() => choose(null)}>
            <EventPanel
              {...chosen}
              open={choose}
              openRecap={() => change({ met: 'yes' }, { replace: true })}
              close={() => choose(null)}
            />
          </Part>
        )
      }
    >
      <div className={styles.head}>
        <Views view={view} open={choose} />
        <search className={styles.bar}>
          <Part loading={<Block width="440px" height={isNarrow ? 40 : 32} />}>
            <EventFilters filters={filters} change={setFilters} />
          </Part>
          <SearchField className={styles.field} label={texts.find} text={text} />
        </search>
      </div>
      {view === 'agenda' ? (
        <AgendaPart text={text} filters={filters} setFilters={setFilters} chosen={chosen} open={choose} />
      ) : (
        <Part loading={<AgendaSkeleton />} broken={<BrokenView name={texts.title} />}>
          <MonthView text={text.wanted} filters={filters} chosen={chosen} open={choose} />
        </Part>
      )}
      {chosen && asksRecap && (
        <Part onBroken={leaveRecap}>
          <RecapDialog at={chosen} onClose={leaveRecap} />
        </Part>
      )}
    </Page>
  )
}

const views = ['agenda', 'month'] as const

function Views({ view, open }: { view: (typeof views)[number]; open: (event: Occurrence) => void }) {
  const styles = useStyles()
  const texts = useTexts(monthTexts)
  const [, change] = useAddress()
  return (
    <div className={styles.views}>
      <ViewTabs
        aria-label={texts.views}
        views={views.map((value) => ({ value, label: texts[value] }))}
        chosen={view}
        onChoose={(value) => change({ view: value === 'month' ? 'month' : '' })}
      />
      <NewEvent onSaved={open} />
    </div>
  )
}

interface AgendaPartProps {
  text: TypedText
  filters: Filters
  setFilters: (filters: Filters) => void
  chosen: Occurrence | null
  open: (event: Occurrence) => void
}

function AgendaPart({ text, filters, setFilters, chosen, open }: AgendaPartProps) {
  const texts = useTexts(eventsTexts)
  const [weeks, setWeeks] = useState(FIRST_WEEKS)
  const events = useEvents({ text: text.wanted, weeks: weeksRead(weeksOf(text.wanted, weeks)), filters })
  const shown = useShown(text.wanted, events.isPlaceholderData)
  return (
    <SearchResults
      query={events}
      what={texts.title}
      searched={JSON.stringify([text.wanted, filters, weeks])}
      skeleton={<AgendaSkeleton />}
      spacious
    >
      {({ items, match }) => (
        <MarkedFor text={text.wanted} close={match === 'close'}>
          <AgendaView
            events={items}
            search={{ text, shown, match, isStale: events.isPlaceholderData }}
            weeks={weeksOf(shown, weeks)}
            filters={filters}
            chosen={chosen}
            open={open}
            showMore={weeksOf(shown, weeks) < MOST_WEEKS ? () => setWeeks(weeks + 1) : null}
            showAllHours={() => setFilters({ ...filters, workingHours: false })}
            showAllPlaces={() => setFilters({ ...filters, online: false, inPerson: false, myGroups: false })}
          />
        </MarkedFor>
      )}
    </SearchResults>
  )
}
