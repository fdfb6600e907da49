import type { ReactNode } from 'react'
import { inStretches, type ListSight, type Stretch, useListSight, useStretch } from '../lib/use-stretch.ts'

interface LongTableBodyProps<Item> {
  items: readonly Item[]
  /** A `tr` with its key; `rowIndex` is its `aria-rowindex`, after the head's one row. */
  children: (item: Item, rowIndex: number) => ReactNode
}

/**
 * The rows of a table of any length, in as many `tbody` as they need: only those in and around what is in sight
 * are in the page. The table says how many there are (`aria-rowcount`, -1 where that is not known).
 */
export function LongTableBody<Item>({ items, ...props }: LongTableBodyProps<Item>) {
  const sight = useListSight()
  return inStretches(items).map((stretch) => (
    <BodyStretch key={stretch.start} stretch={stretch} sight={sight} {...props} />
  ))
}

interface BodyStretchProps<Item> extends Omit<LongTableBodyProps<Item>, 'items'> {
  stretch: Stretch<Item>
  sight: ListSight
}

function BodyStretch<Item>({ stretch, sight, children }: BodyStretchProps<Item>) {
  const [place, height] = useStretch<HTMLTableSectionElement>(stretch, sight)
  return (
    <tbody ref={place}>
      {height === null ? (
        stretch.items.map((item, index) => children(item, stretch.start + index + 2))
      ) : (
        <tr aria-hidden>
          <td style={{ height }} />
        </tr>
      )}
    </tbody>
  )
}
