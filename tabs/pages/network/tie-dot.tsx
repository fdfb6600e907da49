import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { type KeyboardEvent, memo } from 'react'
import { initials } from '../../components/person-avatar.tsx'
import { commonTexts } from '../../lib/i18n/common.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import type { TieDot as Dot } from './tie-layout.ts'
import { useTieLooks } from './use-tie-looks.ts'

const useStyles = makeStyles({
  button: { cursor: 'pointer', outlineStyle: 'none' },
  fine: { strokeWidth: '1' },
  initials: {
    fontSize: '10px',
    fontWeight: tokens.fontWeightSemibold,
    fill: tokens.colorNeutralForeground2,
    pointerEvents: 'none',
  },
  initialsStrong: { fill: tokens.colorNeutralForegroundOnBrand },
  // An outline would be drawn around the box of the group, not around the dot.
  focus: {
    fill: 'none',
    stroke: 'none',
    strokeWidth: '2',
    pointerEvents: 'none',
    ':focus-visible > &': { stroke: tokens.colorStrokeFocus2 },
  },
})

interface TieDotProps {
  dot: Dot
  index: number
  radius: number
  showsInitials: boolean
  /** The one dot that the tab key stops at. */
  isReachable: boolean
  onReach: (index: number) => void
  onOpen: (personId: string) => void
}

/** One contact; pressing it opens the person panel. */
export const TieDot = memo(function TieDot(props: TieDotProps) {
  const { dot, index, radius, showsInitials, isReachable, onReach, onOpen } = props
  const { contact, x, y } = dot
  const styles = useStyles()
  const looks = useTieLooks()
  const texts = useTexts(commonTexts)
  const { person, strength } = contact
  const words = [person.name, person.department, texts.strength[strength]].filter((word) => word !== null)
  const onKeyDown = (event: KeyboardEvent<SVGGElement>): void => {
    if (event.key === 'Enter' || event.key === ' ') onOpen(person.id)
    else if (!moveAmongDots(event)) return
    event.preventDefault()
  }
  return (
    <>
      <g
        role="button"
        aria-label={words.join(', ')}
        tabIndex={isReachable ? 0 : -1}
        className={styles.button}
        onClick={() => onOpen(person.id)}
        onFocus={() => onReach(index)}
        onKeyDown={onKeyDown}
      >
        <title>{person.name}</title>
        <circle
          cx={x}
          cy={y}
          r={radius}
          className={mergeClasses(looks.dot, looks[strength], !showsInitials && styles.fine)}
        />
        <circle cx={x} cy={y} r={radius + 3} className={styles.focus} />
      </g>
      {showsInitials && (
        // Beside the button: initials are no part of its name.
        <text
          x={x}
          y={y + 3.5}
          textAnchor="middle"
          className={mergeClasses(styles.initials, strength === 'strong' && styles.initialsStrong)}
          aria-hidden
        >
          {initials(person.name)}
        </text>
      )}
    </>
  )
})

/** Whether the key moved the focus. */
function moveAmongDots({ key, currentTarget }: KeyboardEvent<SVGGElement>): boolean {
  const dots = [...(currentTarget.parentElement?.querySelectorAll<SVGGElement>('[role="button"]') ?? [])]
  const here = dots.indexOf(currentTarget)
  const target = { ArrowRight: here + 1, ArrowDown: here + 1, ArrowLeft: here - 1, ArrowUp: here - 1 }[key]
  const ends: Record<string, number> = { Home: 0, End: dots.length - 1 }
  const next = dots[target ?? ends[key] ?? -1]
  next?.focus()
  return next !== undefined
}
