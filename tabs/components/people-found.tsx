import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { UseInfiniteQueryResult } from '@tanstack/react-query'
import { commonTexts } from '../lib/i18n/common.ts'
import { peopleTexts } from '../lib/i18n/people.ts'
import { useTexts } from '../lib/i18n/use-texts.ts'
import { useAnnounced } from '../lib/use-announced.ts'
import type { FoundPeople } from '../lib/use-people.ts'
import { useShown } from '../lib/use-shown.ts'
import type { TypedText } from '../lib/use-typed-text.ts'
import { MarkedFor } from './marked.tsx'
import { PersonOptions, type PersonOptionsProps } from './person-options.tsx'
import { SearchResults } from './search-results.tsx'
import { SearchSummary, shorten } from './search-summary.tsx'
import { Block } from './skeletons.tsx'
import { Words } from './text.tsx'

const useStyles = makeStyles({
  found: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' },
  head: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}` },
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
  },
  skeleton: { display: 'grid', rowGap: tokens.spacingVerticalL, padding: tokens.spacingHorizontalL },
  row: { display: 'flex', columnGap: tokens.spacingHorizontalM },
  lines: { display: 'grid', flexGrow: 1, rowGap: tokens.spacingVerticalS, alignContent: 'center' },
})

interface PeopleFoundProps extends Pick<
  PersonOptionsProps,
  'label' | 'activeId' | 'onPoint' | 'onChoose' | 'onNearEnd'
> {
  listId: string
  text: TypedText
  query: UseInfiniteQueryResult<FoundPeople>
  /** The focus goes back to the field, for when what was pressed goes. */
  onFocusField: () => void
}

/** What lies below the field of a person picker. */
export function PeopleFound(props: PeopleFoundProps) {
  const { text, query, onFocusField } = props
  const texts = useTexts(peopleTexts)
  return (
    <SearchResults
      plain
      query={query}
      what={texts.title}
      searched={text.wanted}
      skeleton={<OptionsSkeleton />}
      onRecovered={onFocusField}
    >
      {(found) => <Found {...props} found={found} />}
    </SearchResults>
  )
}

function Found({ listId, text, query, found, onFocusField, ...options }: PeopleFoundProps & { found: FoundPeople }) {
  const styles = useStyles()
  const texts = useTexts(peopleTexts)
  const common = useTexts(commonTexts)
  const wanted = useShown(text.wanted, query.isPlaceholderData)
  if (found.people.length === 0) return <NobodyFound wanted={wanted} text={text} onFocusField={onFocusField} />
  return (
    <div className={styles.found}>
      <div className={styles.head}>
        <SearchSummary
          text={wanted}
          match={found.match}
          what="people"
          count={wanted === '' ? texts.suggested : texts.found(found.total)}
          isStale={query.isPlaceholderData}
        />
      </div>
      <MarkedFor text={wanted} close={found.match === 'close'}>
        <PersonOptions
          {...options}
          id={listId}
          people={found.people}
          total={found.total}
          isBusy={query.isPlaceholderData}
        />
      </MarkedFor>
      {query.isFetchNextPageError && (
        <div className={styles.empty}>
          <Button size="small" onClick={() => void query.fetchNextPage()}>
            {common.tryAgain}
          </Button>
        </div>
      )}
    </div>
  )
}

function NobodyFound({
  wanted,
  text,
  onFocusField,
}: Pick<PeopleFoundProps, 'text' | 'onFocusField'> & { wanted: string }) {
  const styles = useStyles()
  const texts = useTexts(peopleTexts)
  const [title, explanation] =
    wanted === '' ? [texts.noneYet, texts.noneYetText] : [texts.noneFor(shorten(wanted)), texts.noneText]
  useAnnounced(title, wanted)
  const showSuggested = (): void => {
    onFocusField()
    text.replace('')
  }
  return (
    <div className={styles.empty}>
      <Words look="rowTitle">{title}</Words>
      <Words>{explanation}</Words>
      {wanted !== '' && <Button onClick={showSuggested}>{texts.showSuggested}</Button>}
    </div>
  )
}

function OptionsSkeleton() {
  const styles = useStyles()
  return (
    <div className={styles.skeleton}>
      {['60%', '45%', '52%'].map((width) => (
        <div key={width} className={styles.row}>
          <Block width="36px" height={36} round />
          <div className={styles.lines}>
            <Block width={width} />
            <Block width="80%" height={12} />
          </div>
        </div>
      ))}
    </div>
  )
}
