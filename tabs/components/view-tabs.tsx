import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { Part } from './part.tsx'
import type { TabRowProps } from './tab-row.tsx'
import { lazyCode } from '../lib/lazy-code.tsx'

/** Its keyboard weighs more than all the content of a page, which does not wait for it. */
const TabRow = lazyCode(() => import('./tab-row.tsx').then((row) => row.TabRow))

const useStyles = makeStyles({
  // The first word stands flush with what is above and below.
  row: { marginInline: '-10px', maxWidth: 'calc(100% + 20px)', overflowX: 'auto' },
  words: { display: 'flex', color: tokens.colorNeutralForeground2 },
  word: {
    flexShrink: 0,
    paddingBlock: tokens.spacingVerticalM,
    paddingInline: `calc(${tokens.spacingHorizontalMNudge} + ${tokens.spacingHorizontalXXS})`,
    textAlign: 'center',
    // As wide as it is when chosen.
    '::after': {
      content: 'attr(data-label)',
      display: 'block',
      height: 0,
      overflow: 'hidden',
      visibility: 'hidden',
      fontWeight: tokens.fontWeightSemibold,
    },
  },
  small: {
    paddingBlock: tokens.spacingVerticalSNudge,
    paddingInline: `calc(${tokens.spacingHorizontalSNudge} + ${tokens.spacingHorizontalXXS})`,
  },
  chosen: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
})

interface ViewTabsProps<View extends string> extends Omit<TabRowProps, 'views' | 'chosen' | 'onChoose' | 'className'> {
  views: readonly { value: View; label: string }[]
  chosen: View
  onChoose: (view: View) => void
}

/** The views of a page, of which one is shown. Their names stand there at once, and can be pressed a moment later. */
export function ViewTabs<View extends string>({ views, chosen, onChoose, size, ...row }: ViewTabsProps<View>) {
  const styles = useStyles()
  const words = (
    <div className={mergeClasses(styles.row, styles.words)} aria-hidden>
      {views.map(({ value, label }) => (
        <span
          key={value}
          className={mergeClasses(styles.word, size === 'small' && styles.small, value === chosen && styles.chosen)}
          data-label={label}
        >
          {label}
        </span>
      ))}
    </div>
  )
  return (
    <Part loading={words} broken={words}>
      <TabRow
        {...row}
        {...(size === undefined ? {} : { size })}
        className={styles.row}
        views={views}
        chosen={chosen}
        onChoose={(name) => {
          const view = views.find(({ value }) => value === name)
          if (view !== undefined) onChoose(view.value)
        }}
      />
    </Part>
  )
}
