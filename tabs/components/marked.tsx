import { makeStyles, tokens } from '@fluentui/react-components'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { highlight } from '../../shared/search/highlight.ts'

interface Search {
  text: string
  /** The words were put right: what comes near them is marked too. */
  close: boolean
}

const SearchContext = createContext<Search>({ text: '', close: false })

const useStyles = makeStyles({
  // By weight and line, which stay in high contrast and for every colour vision.
  mark: {
    color: 'inherit',
    backgroundColor: 'transparent',
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline',
    textDecorationColor: tokens.colorBrandStroke1,
    textDecorationThickness: '2px',
    textUnderlineOffset: '3px',
    textDecorationSkipInk: 'none',
  },
})

/** What was searched for, for every `Marked` below. */
export function MarkedFor({ text, close, children }: Search & { children: ReactNode }) {
  const search = useMemo(() => ({ text, close }), [text, close])
  return <SearchContext value={search}>{children}</SearchContext>
}

/** A text with the words in it that were searched for marked. */
export function Marked({ children }: { children: string }) {
  const styles = useStyles()
  const { text, close } = useContext(SearchContext)
  const parts = useMemo(() => highlight(children, text, { close }), [children, text, close])
  return parts.map((part, index) =>
    part.isFound ? (
      <mark key={index} className={styles.mark}>
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  )
}
