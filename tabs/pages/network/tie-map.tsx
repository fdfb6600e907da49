import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { Contact } from '../../../shared/follow-ups/schemas.ts'
import type { TieStrength } from '../../../shared/people/schemas.ts'
import { initials } from '../../components/person-avatar.tsx'
import { networkTexts } from '../../lib/i18n/network.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useOpenPerson } from '../../lib/use-panel.ts'
import { CENTRE, DISC_RADIUS, layOutTies, RING_RADIUS, type TieDot, type TieLabel } from './tie-layout.ts'

const INITIALS_UP_TO = 40

const useStyles = makeStyles({
  picture: {
    display: 'block',
    width: '100%',
    maxWidth: '440px',
    marginInline: 'auto',
    height: 'auto',
    overflow: 'visible',
    fontFamily: tokens.fontFamilyBase,
  },
  disc: { fill: tokens.colorBrandBackground2, stroke: tokens.colorTransparentStroke },
  ring: { fill: 'none', stroke: tokens.colorNeutralStroke2, strokeDasharray: '1 4' },
  line: { stroke: tokens.colorNeutralStroke1 },
  lineStrong: { stroke: tokens.colorBrandStroke1, strokeWidth: '1.2' },
  lineQuiet: { stroke: tokens.colorStatusWarningForeground1, strokeDasharray: '3 3' },
  dot: { strokeWidth: '1.8', fill: tokens.colorNeutralBackground1, cursor: 'pointer' },
  strong: { fill: tokens.colorBrandBackground, stroke: tokens.colorBrandBackground },
  warm: { stroke: tokens.colorBrandForeground1 },
  'going-quiet': { stroke: tokens.colorStatusWarningForeground1, strokeDasharray: '3 2' },
  new: { stroke: tokens.colorNeutralForeground3 },
  initials: {
    fontSize: '10px',
    fontWeight: tokens.fontWeightSemibold,
    fill: tokens.colorNeutralForeground2,
    pointerEvents: 'none',
  },
  initialsStrong: { fill: tokens.colorNeutralForegroundOnBrand },
  you: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralForeground1, strokeWidth: '2' },
  youText: { fontSize: '11px', fontWeight: tokens.fontWeightSemibold, fill: tokens.colorNeutralForeground1 },
  label: { fontSize: '13px', fill: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightSemibold },
})

/**
 * The viewer in the middle, colleagues by department around. The people list beside it says the same
 * to the keyboard and to screen readers.
 */
export function TieMap({ contacts, small = false }: { contacts: readonly Contact[]; small?: boolean }) {
  const styles = useStyles()
  const texts = useTexts(networkTexts)
  const openPerson = useOpenPerson()
  const { dots, labels } = layOutTies(contacts, texts.elsewhere)
  const showsInitials = !small && contacts.length <= INITIALS_UP_TO
  return (
    <svg
      className={styles.picture}
      viewBox="0 0 380 290"
      role="img"
      aria-label={texts.pictureOf(contacts.length, labels.length)}
    >
      <circle cx={CENTRE.x} cy={CENTRE.y} r={DISC_RADIUS} className={styles.disc} />
      <circle cx={CENTRE.x} cy={CENTRE.y} r={RING_RADIUS} className={styles.ring} />
      {dots.map(({ contact, x, y }) => (
        <line
          key={contact.person.id}
          x1={CENTRE.x}
          y1={CENTRE.y}
          x2={x}
          y2={y}
          className={mergeClasses(styles.line, lineLook(contact.strength, styles))}
        />
      ))}
      {dots.map((dot) => (
        <Dot key={dot.contact.person.id} dot={dot} showsInitials={showsInitials} onOpen={openPerson} />
      ))}
      <circle cx={CENTRE.x} cy={CENTRE.y} r="17" className={styles.you} />
      <text x={CENTRE.x} y={CENTRE.y + 4} textAnchor="middle" className={styles.youText}>
        {texts.you}
      </text>
      {labels.map((label) => (
        <Label key={label.name} label={label} />
      ))}
    </svg>
  )
}

function Label({ label: { lines, x, y, anchor } }: { label: TieLabel }) {
  const styles = useStyles()
  return (
    <text y={y + 5 - (lines.length - 1) * 8} textAnchor={anchor} className={styles.label}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} dy={index === 0 ? 0 : 15}>
          {line}
        </tspan>
      ))}
    </text>
  )
}

interface DotProps {
  dot: TieDot
  showsInitials: boolean
  onOpen: (personId: string) => void
}

function Dot({ dot: { contact, x, y }, showsInitials, onOpen }: DotProps) {
  const styles = useStyles()
  const { person, strength } = contact
  return (
    <g onClick={() => onOpen(person.id)}>
      <title>{person.name}</title>
      <circle cx={x} cy={y} r={showsInitials ? 12 : 7} className={mergeClasses(styles.dot, styles[strength])} />
      {showsInitials && (
        <text
          x={x}
          y={y + 3.5}
          textAnchor="middle"
          className={mergeClasses(styles.initials, strength === 'strong' && styles.initialsStrong)}
        >
          {initials(person.name)}
        </text>
      )}
    </g>
  )
}

function lineLook(strength: TieStrength, styles: ReturnType<typeof useStyles>): string {
  if (strength === 'strong') return styles.lineStrong
  return strength === 'going-quiet' ? styles.lineQuiet : ''
}
