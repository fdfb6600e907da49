import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { type ReactNode, useEffect } from 'react'
import { restoreFocus } from '../lib/focus-page.ts'
import { useKeptPlace } from '../lib/use-kept-place.ts'
import { extraWide, narrow } from '../lib/use-media.ts'
import { Notices } from './notices.tsx'
import { SkipLink } from './skip-link.tsx'
import { Words } from './text.tsx'

const useStyles = makeStyles({
  frame: { display: 'flex', height: '100%' },
  main: {
    flexGrow: 1,
    minWidth: 0,
    boxSizing: 'border-box',
    overflowY: 'auto',
    overflowX: 'hidden',
    padding: `28px ${tokens.spacingHorizontalXXXL}`,
    [narrow]: {
      padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalL}`,
      // Comfortable to hit on a phone, whatever their size elsewhere.
      '& .fui-Button': { minHeight: '40px' },
    },
    ':focus-visible': { outlineStyle: 'none' },
  },
  content: {
    maxWidth: '1120px',
    marginInline: 'auto',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: '28px',
  },
  /** A column before the content, which stays in sight. */
  columns: {
    display: 'grid',
    gridTemplateColumns: '200px minmax(0, 1fr)',
    columnGap: '28px',
    maxWidth: '1348px',
    marginInline: 'auto',
    alignItems: 'start',
    '& > :first-child': { position: 'sticky', top: 0 },
    '& > :last-child': { width: '100%' },
  },
  slim: { maxWidth: '860px' },
  medium: { maxWidth: '1000px' },
  wide: { [extraWide]: { maxWidth: '1180px' } },
  head: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalL,
    flexWrap: 'wrap',
  },
  /** Beside the heading, not beside the way back. */
  low: { alignItems: 'flex-end' },
  back: { marginInlineStart: '-8px', marginBottom: tokens.spacingVerticalS },
  title: { flexGrow: 1, flexBasis: '360px', minWidth: 0, [narrow]: { flexBasis: '200px' } },
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
})

interface PageProps {
  heading: string
  /** Where the tabs inside the page name it for the eye, the heading is for screen readers alone. */
  hideHeading?: boolean
  /** The way back, above the heading. */
  back?: ReactNode
  /** A sentence below the heading. */
  lead?: ReactNode
  /** At the right of the heading. */
  actions?: ReactNode
  width?: 'normal' | 'slim' | 'medium' | 'wide'
  skipTo?: string
  /** A column before the content, for what the page has parts of. */
  before?: ReactNode
  /** A detail panel beside the content. */
  panel?: ReactNode
  children: ReactNode
}

/** One page: its heading first, then notices, then what it is about. */
export function Page(props: PageProps) {
  const { heading, hideHeading, back, lead, actions, width = 'normal', skipTo, before, panel, children } = props
  const styles = useStyles()
  useEffect(() => {
    document.title = `${heading} · Hallway`
  }, [heading])
  const main = useKeptPlace()
  // Whoever came by a link of the page before starts at the top, not nowhere.
  useEffect(restoreFocus, [])
  return (
    <div className={styles.frame}>
      <main ref={main} className={styles.main}>
        <SkipLink {...(skipTo === undefined ? {} : { label: skipTo })} />
        <div className={before === undefined ? undefined : styles.columns}>
          {before}
          <div className={mergeClasses(styles.content, width !== 'normal' && styles[width])}>
            <div
              className={
                hideHeading === true ? styles.hidden : mergeClasses(styles.head, back !== undefined && styles.low)
              }
            >
              <div className={styles.title}>
                {back !== undefined && <div className={styles.back}>{back}</div>}
                <Words as="h1" look="pageHeading" tabIndex={-1}>
                  {heading}
                </Words>
                {lead !== undefined && <Words as="div">{lead}</Words>}
              </div>
              {actions}
            </div>
            <Notices />
            {children}
          </div>
        </div>
      </main>
      {panel}
    </div>
  )
}
