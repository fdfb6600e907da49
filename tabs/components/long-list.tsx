import { makeStyles, tokens } from '@fluentui/react-components'
import { memo, type ReactNode, type RefObject } from 'react'
import { useLongRows } from '../lib/use-long-rows.ts'

/** https://www.w3.org/TR/wai-aria-1.2/#aria-setsize; the same for a table's rows. */
const UNKNOWN = -1

const useStyles = makeStyles({
  rows: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  cards: { paddingTop: tokens.spacingVerticalM },
  plain: {},
})

interface LongListProps<Item> {
  items: readonly Item[]
  /** How many there are, also of those that are not here yet; null where that is not known. */
  total: number | null
  keyOf: (item: Item) => string
  /** Rows are told apart by lines, cards by space, what is plain by itself. */
  look?: 'rows' | 'cards' | 'plain'
  children: (item: Item) => ReactNode
}

/** A list of any length: only the rows in and around what is in sight are in the page. */
export function LongList<Item>(props: LongListProps<Item>) {
  const [place, parts] = useLongRows<HTMLDivElement>(props.items.length)
  return (
    <div role="list">
      {parts.map(({ start, end, height }, index) => {
        const ref = index === 0 ? place : null
        if (height !== null) return <div key={start} ref={ref} role="presentation" style={{ height }} />
        return <Rows key={start} {...props} start={start} end={end} place={ref} />
      })}
    </div>
  )
}

interface RowsProps<Item> extends LongListProps<Item> {
  start: number
  end: number
  place: RefObject<HTMLDivElement | null> | null
}

/** Drawn again only where the list changes, not where others of its rows come and go. */
const Rows = memo(function Rows<Item>(props: RowsProps<Item>) {
  const { items, start, end, place, total, keyOf, look = 'rows', children } = props
  const styles = useStyles()
  return (
    <div ref={place} role="presentation">
      {items.slice(start, end).map((item, index) => (
        <div
          key={keyOf(item)}
          role="listitem"
          aria-posinset={start + index + 1}
          aria-setsize={total ?? UNKNOWN}
          className={start + index > 0 ? styles[look] : undefined}
        >
          {children(item)}
        </div>
      ))}
    </div>
  )
}) as <Item>(props: RowsProps<Item>) => ReactNode
