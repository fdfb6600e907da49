import { makeStyles, mergeClasses, SearchBox, type SearchBoxProps } from '@fluentui/react-components'
import type { KeyboardEvent } from 'react'
import { searchTexts } from '../lib/i18n/search.ts'
import { useTexts } from '../lib/i18n/use-texts.ts'
import { useIsNarrow } from '../lib/use-media.ts'
import { SEARCH_MAX_LENGTH, type TypedText } from '../lib/use-typed-text.ts'

const useStyles = makeStyles({
  field: { minWidth: 0 },
})

interface SearchFieldProps extends Omit<SearchBoxProps, 'value' | 'onChange' | 'ref'> {
  label: string
  text: TypedText
}

/** Searches while it is typed in, and at once on Enter. Escape empties it. */
export function SearchField({ label, text, className, ...rest }: SearchFieldProps) {
  const styles = useStyles()
  const texts = useTexts(searchTexts)
  const isNarrow = useIsNarrow()
  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter that ends the composition of a Japanese or Chinese word is not yet the search.
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) text.search()
    if (event.key === 'Escape' && text.typed !== '') {
      event.preventDefault()
      text.replace('')
    }
  }
  return (
    <SearchBox
      className={mergeClasses(styles.field, className)}
      size={isNarrow ? 'large' : 'medium'}
      placeholder={label}
      aria-label={label}
      autoComplete="off"
      spellCheck={false}
      enterKeyHint="search"
      maxLength={SEARCH_MAX_LENGTH}
      dismiss={{ 'aria-label': texts.clear }}
      value={text.typed}
      onChange={(event, { value }) => (event.type === 'click' ? text.replace(value) : text.type(value))}
      onKeyDown={onKeyDown}
      {...rest}
    />
  )
}
