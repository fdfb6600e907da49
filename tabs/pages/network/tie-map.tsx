import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useMemo, useState } from 'react'
import type { Contact } from '../../../shared/follow-ups/schemas.ts'
import type { TieStrength } from '../../../shared/people/schemas.ts'
import { tieMapTexts } from '../../lib/i18n/tie-map.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useOpenPerson } from '../../lib/use-panel.ts'
import { TieDot } from './tie-dot.tsx'
import { CENTRE, DISC_RADIUS, HEIGHT, RING_RADIUS, WIDTH, YOU_RADIUS } from './tie-geometry.ts'
import { LINE_HEIGHT, type TieLabel } from './tie-labels.ts'
import { layOutTies } from './tie-layout.ts'

/** Above this the dots carry no initials. */
const INITIALS_UP_TO = 40

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

/** The viewer in the middle, colleagues by department around. One stop of the tab key; arrow keys go from dot to dot. */
export function TieMap({ contacts, small = false }: { contacts: readonly Contact[]; small?: boolean }) {
  const styles = useStyles()
  const texts = useTexts(tieMapTexts)
  const openPerson = useOpenPerson()
  const [reachable, setReachable] = useState(0)
  const { dots, labels, dotRadius, showsInitials } = useMemo(
    () => layOutTies(contacts, texts, small ? 0 : INITIALS_UP_TO),
    [contacts, texts, small],
  )
  return (
    <div className={styles.frame}>
      <svg
        className={styles.picture}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="group"
        aria-label={texts.pictureOf(contacts.length, labels.length)}
      >
        <circle cx={CENTRE.x} cy={CENTRE.y} r={DISC_RADIUS} className={styles.disc} />
        <circle cx={CENTRE.x} cy={CENTRE.y} r={RING_RADIUS} className={styles.ring} />
        {showsInitials &&
          dots.map(({ contact, x, y }) => (
            <line
              key={contact.person.id}
              x1={CENTRE.x}
              y1={CENTRE.y}
              x2={x}
              y2={y}
              className={mergeClasses(styles.line, lineLook(contact.strength, styles))}
            />
          ))}
        {dots.map((dot, index) => (
          <TieDot
            key={dot.contact.person.id}
            dot={dot}
            index={index}
            radius={dotRadius}
            showsInitials={showsInitials}
            isReachable={index === Math.min(reachable, dots.length - 1)}
            onReach={setReachable}
            onOpen={openPerson}
          />
        ))}
        <circle cx={CENTRE.x} cy={CENTRE.y} r={YOU_RADIUS} className={styles.you} aria-hidden />
        <text x={CENTRE.x} y={CENTRE.y + 4} textAnchor="middle" className={styles.youText} aria-hidden>
          {texts.you}
        </text>
        {labels.map((label) => (
          <Label key={label.name} label={label} />
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
