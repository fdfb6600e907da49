import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { Fragment, type ReactNode, useEffect, useState } from 'react'
import { commonTexts } from '../lib/i18n/common.ts'
import { useTexts } from '../lib/i18n/use-texts.ts'
import { narrow } from '../lib/use-media.ts'
import { Card } from './card.tsx'
import { Words } from './text.tsx'

/** Plain blocks in the shape of what comes: nothing moves, in high contrast they are outlines. */
const useStyles = makeStyles({
  block: {
    boxSizing: 'border-box',
    maxWidth: '100%',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralStencil1,
  },
  circle: { borderRadius: tokens.borderRadiusCircular, flexShrink: 0 },
  stack: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, flexGrow: 1, minWidth: 0 },
  row: { display: 'flex', columnGap: tokens.spacingHorizontalL },
  inCard: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
    [narrow]: { padding: tokens.spacingHorizontalL },
  },
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  late: { minHeight: tokens.lineHeightBase200 },
})

export function Block({ width, height = 14, round = false }: { width: string; height?: number; round?: boolean }) {
  const styles = useStyles()
  return <div className={mergeClasses(styles.block, round && styles.circle)} style={{ width, height }} aria-hidden />
}

/** A card with a picture and three lines. */
export function PersonCardSkeleton() {
  const styles = useStyles()
  return (
    <Card>
      <div className={styles.row}>
        <Block width="52px" height={52} round />
        <div className={styles.stack}>
          <Block width="180px" />
          <Block width="260px" height={12} />
          <Block width="90%" height={12} />
        </div>
      </div>
    </Card>
  )
}

/** A row of a card, with a picture and two lines. */
export function RowSkeleton() {
  const styles = useStyles()
  return (
    <div className={mergeClasses(styles.row, styles.inCard)}>
      <Block width="36px" height={36} round />
      <div className={styles.stack}>
        <Block width="180px" />
        <Block width="60%" height={12} />
      </div>
    </div>
  )
}

/** As many cards as the list usually has; after 2 s it says that it is still loading. */
export function ListSkeleton({ count = 3, card = <PersonCardSkeleton /> }: { count?: number; card?: ReactNode }) {
  const styles = useStyles()
  const texts = useTexts(commonTexts)
  const isLate = useIsLate()
  return (
    <div className={styles.list} aria-busy>
      {Array.from({ length: count }, (_unused, index) => (
        <Fragment key={index}>{card}</Fragment>
      ))}
      <Words look="meta" className={styles.late}>
        {isLate ? texts.stillLoading : ''}
      </Words>
    </div>
  )
}

function useIsLate(): boolean {
  const [isLate, setIsLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsLate(true), 2_000)
    return () => clearTimeout(timer)
  }, [])
  return isLate
}
