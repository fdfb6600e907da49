import { memo, type ReactNode, type RefObject } from 'react'
import { useLongRows } from '../lib/use-long-rows.ts'

interface LongTableBodyProps<Item> {
  items: readonly Item[]
  /** A `tr` with its key; `rowIndex` is its `aria-rowindex`, after the head's one row. */
  children: (item: Item, rowIndex: number) => ReactNode
}

/**
 * The rows of a table of any length, in as many `tbody` as they need: only those in and around what is in sight
 * are in the page. The table says how many there are (`aria-rowcount`, -1 where that is not known).
 */
export function LongTableBody<Item>(props: LongTableBodyProps<Item>) {
  const [place, parts] = useLongRows<HTMLTableSectionElement>(props.items.length)
  return parts.map(({ start, end, height }, index) => {
    const ref = index === 0 ? place : null
    if (height === null) return <Rows key={start} {...props} start={start} end={end} place={ref} />
    return (
      <tbody key={start} ref={ref} aria-hidden>
        <tr>
          <td style={{ height, padding: 0 }} />
        </tr>
      </tbody>
    )
  })
}

interface RowsProps<Item> extends LongTableBodyProps<Item> {
  start: number
  end: number
  place: RefObject<HTMLTableSectionElement | null> | null
}

/** Drawn again only where the table changes, not where others of its rows come and go. */
const Rows = memo(function Rows<Item>({ items, start, end, place, children }: RowsProps<Item>) {
  return <tbody ref={place}>{items.slice(start, end).map((item, index) => children(item, start + index + 2))}</tbody>
}) as <Item>(props: RowsProps<Item>) => ReactNode
