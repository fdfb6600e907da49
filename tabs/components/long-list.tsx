import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { inStretches, type ListSight, type Stretch, useListSight, useStretch } from '../lib/use-stretch.ts'

/** https://www.w3.org/TR/wai-aria-1.2/#aria-setsize; the same for a table's rows. */
const UNKNOWN = -1

const useStyles = makeStyles({
  cards: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  line: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
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
export function LongList<Item>({ items, ...props }: LongListProps<Item>) {
  const styles = useStyles()
  const sight = useListSight()
  return (
    <div role="list" className={props.look === 'cards' ? styles.cards : undefined}>
      {inStretches(items).map((stretch) => (
        <ListStretch key={stretch.start} stretch={stretch} sight={sight} {...props} />
      ))}
    </div>
  )
}

interface ListStretchProps<Item> extends Omit<LongListProps<Item>, 'items'> {
  stretch: Stretch<Item>
  sight: ListSight
}

function ListStretch<Item>({ stretch, sight, total, keyOf, look = 'rows', children }: ListStretchProps<Item>) {
  const styles = useStyles()
  const [place, height] = useStretch<HTMLDivElement>(stretch, sight)
  if (height !== null) return <div ref={place} role="presentation" style={{ height }} />
  return (
    <div ref={place} role="presentation" className={look === 'cards' ? styles.cards : undefined}>
      {stretch.items.map((item, index) => (
        <div
          key={keyOf(item)}
          role="listitem"
          aria-posinset={stretch.start + index + 1}
          aria-setsize={total ?? UNKNOWN}
          className={mergeClasses(look === 'rows' && stretch.start + index > 0 && styles.line)}
        >
          {children(item)}
        </div>
      ))}
    </div>
  )
}
