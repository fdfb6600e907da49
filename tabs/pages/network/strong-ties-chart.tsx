import { makeStyles, tokens } from '@fluentui/react-components'
import { networkTexts } from '../../lib/i18n/network.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useClock } from '../../lib/use-clock.ts'
import type { Week } from './week-table.tsx'

/** The picture's own units. */
const LINE = { left: 8, right: 290, top: 16, bottom: 96 }

const useStyles = makeStyles({
  picture: { display: 'block', width: '100%', height: 'auto', overflow: 'visible', fontFamily: tokens.fontFamilyBase },
  line: { fill: 'none', stroke: tokens.colorBrandForeground1, strokeWidth: '2', strokeLinejoin: 'round' },
  area: { fill: tokens.colorBrandBackground2 },
  base: { stroke: tokens.colorNeutralStroke1 },
  first: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorBrandForeground1, strokeWidth: '1.5' },
  last: { fill: tokens.colorBrandForeground1 },
  small: { fontSize: '12px', fill: tokens.colorNeutralForeground3 },
  number: { fontSize: '16px', fontWeight: tokens.fontWeightSemibold, fill: tokens.colorNeutralForeground1 },
})

/** A line that starts at nought, labelled at its ends. */
export function StrongTiesChart({ weeks, label }: { weeks: readonly Week[]; label: string }) {
  const styles = useStyles()
  const texts = useTexts(networkTexts)
  const clock = useClock()
  const highest = Math.max(1, ...weeks.map(({ strongTies }) => strongTies))
  const points = weeks.map(({ strongTies }, index) => ({
    x: LINE.left + ((LINE.right - LINE.left) * index) / Math.max(1, weeks.length - 1),
    y: LINE.bottom - ((LINE.bottom - LINE.top) * strongTies) / highest,
  }))
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined) return null
  const path = points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join(' L')
  const now = weeks.at(-1)?.strongTies ?? 0
  return (
    <svg className={styles.picture} direction="ltr" viewBox="0 0 380 120" role="img" aria-label={label}>
      <path className={styles.area} d={`M${path} L${LINE.right} ${LINE.bottom} L${LINE.left} ${LINE.bottom}Z`} />
      <line className={styles.base} x1={LINE.left} x2={LINE.right} y1={LINE.bottom} y2={LINE.bottom} />
      <path className={styles.line} d={`M${path}`} />
      <circle className={styles.first} cx={first.x} cy={first.y} r="3" />
      <circle className={styles.last} cx={last.x} cy={last.y} r="4" />
      <text className={styles.small} x={first.x} y={first.y - 8} textAnchor="start">
        {weeks[0]?.strongTies}
      </text>
      <text className={styles.number} x={last.x + 12} y={last.y + 2}>
        {now}
      </text>
      <text className={styles.small} x={last.x + 12} y={last.y + 18}>
        {texts.strongTies(now)}
      </text>
      <text className={styles.small} x={LINE.left} y={LINE.bottom + 18}>
        {clock.date(weeks[0]?.endsOn ?? clock.today())}
      </text>
      <text className={styles.small} x={LINE.right} y={LINE.bottom + 18} textAnchor="end">
        {texts.now}
      </text>
    </svg>
  )
}
