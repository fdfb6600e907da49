import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { TieStrength } from '../../../shared/people/schemas.ts'
import { tieMapTexts } from '../../lib/i18n/tie-map.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { CENTRE, DISC_RADIUS, HEIGHT, RING_RADIUS, WIDTH, YOU_RADIUS } from './tie-geometry.ts'
import { LINE_HEIGHT, type TieLabel } from './tie-labels.ts'
import type { TiePicture } from './tie-layout.ts'

const useStyles = makeStyles({
  frame: { containerType: 'inline-size', maxWidth: '440px', width: '100%', marginInline: 'auto' },
  picture: { display: 'block', width: '100%', height: 'auto', overflow: 'visible', fontFamily: tokens.fontFamilyBase },
  disc: { fill: tokens.colorBrandBackground2, stroke: tokens.colorTransparentStroke, strokeDasharray: '1 4' },
  ring: { fill: 'none', stroke: tokens.colorNeutralStroke2, strokeDasharray: '1 4' },
  line: { stroke: tokens.colorNeutralStroke1 },
  lineStrong: { stroke: tokens.colorBrandStroke1, strokeWidth: '1.2' },
  lineQuiet: { stroke: tokens.colorStatusWarningForeground1, strokeDasharray: '3 3' },
  you: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralForeground1, strokeWidth: '2' },
  youText: { fontSize: '11px', fontWeight: tokens.fontWeightSemibold, fill: tokens.colorNeutralForeground1 },
  label: {
    fontSize: '13px',
    fill: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightSemibold,
    // The picture shrinks with its card, its words must stay readable.
    '@container (max-width: 340px)': { fontSize: '15px' },
  },
})

interface TieMapProps {
  picture: TiePicture
  /** `group` where the dots can be reached. */
  role: 'img' | 'group'
  label: string
  /** The dots. */
  children: ReactNode
}

/** The viewer in the middle, colleagues by department around. */
export function TieMap({ picture: { dots, labels, showsLines }, role, label, children }: TieMapProps) {
  const styles = useStyles()
  const texts = useTexts(tieMapTexts)
  return (
    <div className={styles.frame}>
      <svg className={styles.picture} direction="ltr" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role={role} aria-label={label}>
        <circle cx={CENTRE.x} cy={CENTRE.y} r={DISC_RADIUS} className={styles.disc} />
        <circle cx={CENTRE.x} cy={CENTRE.y} r={RING_RADIUS} className={styles.ring} />
        {showsLines &&
          dots.map(({ people, strength, x, y }) => (
            <line
              key={people[0]?.person.id}
              x1={CENTRE.x}
              y1={CENTRE.y}
              x2={x}
              y2={y}
              className={mergeClasses(styles.line, lineLook(strength, styles))}
            />
          ))}
        {children}
        <circle cx={CENTRE.x} cy={CENTRE.y} r={YOU_RADIUS} className={styles.you} />
        <text x={CENTRE.x} y={CENTRE.y + 4} textAnchor="middle" className={styles.youText} aria-hidden>
          {texts.you}
        </text>
        {labels.map((each) => (
          <Label key={each.name} label={each} />
        ))}
      </svg>
    </div>
  )
}

/** Every dot says its department itself. */
function Label({ label: { lines, x, y, anchor } }: { label: TieLabel }) {
  const styles = useStyles()
  return (
    <text y={y} textAnchor={anchor} className={styles.label} aria-hidden>
      {lines.map((line, index) => (
        <tspan key={index} x={x} dy={index === 0 ? 0 : LINE_HEIGHT}>
          {line}
        </tspan>
      ))}
    </text>
  )
}

function lineLook(strength: TieStrength, styles: ReturnType<typeof useStyles>): string {
  if (strength === 'strong') return styles.lineStrong
  return strength === 'going-quiet' ? styles.lineQuiet : ''
}
