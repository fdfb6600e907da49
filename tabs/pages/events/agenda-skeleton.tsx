import { makeStyles, tokens } from '@fluentui/react-components'
import { Card } from '../../components/card.tsx'
import { Block } from '../../components/skeletons.tsx'

const useStyles = makeStyles({
  days: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '28px' },
  day: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  row: { display: 'flex', columnGap: tokens.spacingHorizontalXL, padding: tokens.spacingHorizontalXL },
  lines: { display: 'grid', flexGrow: 1, rowGap: tokens.spacingVerticalS },
})

const DAYS = ['first', 'second', 'third']

export function AgendaSkeleton() {
  const styles = useStyles()
  return (
    <div className={styles.days} aria-busy>
      {DAYS.map((day) => (
        <div key={day} className={styles.day}>
          <Block width="200px" height={22} />
          <EventRowsSkeleton count={1} />
        </div>
      ))}
    </div>
  )
}

export function EventRowsSkeleton({ count }: { count: number }) {
  const styles = useStyles()
  return (
    <Card size="rows" aria-busy>
      {Array.from({ length: count }, (_unused, row) => (
        <div key={row} className={styles.row}>
          <Block width="48px" height={32} />
          <div className={styles.lines}>
            <Block width="50%" />
            <Block width="70%" height={12} />
            <Block width="40%" height={24} />
          </div>
        </div>
      ))}
    </Card>
  )
}
