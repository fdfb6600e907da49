import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { type KeyboardEvent, memo } from 'react'
import { initials } from '../../components/person-avatar.tsx'
import type { TieDot as Dot } from './tie-geometry.ts'
import { useDotName } from './use-dot-name.ts'
import { useNumber } from '../../lib/use-number.ts'
import { useTieLooks } from './use-tie-looks.ts'

/** Half the width of a digit, in the picture's units, with a little space around. */
const HALF_DIGIT = 3.6

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
  showsInitials: boolean
  /** The one dot that the tab key stops at. */
  isReachable: boolean
  onReach: (index: number) => void
  onOpen: (dot: Dot) => void
}

/** One contact, or many who are alike. */
export const TieDot = memo(function TieDot(props: TieDotProps) {
  const { dot, index, showsInitials, isReachable, onReach, onOpen } = props
  const { people, strength, radius, x, y } = dot
  const styles = useStyles()
  const looks = useTieLooks()
  const name = useDotName()(dot)
  const number = useNumber()
  const inside =
    people.length > 1 ? fitting(number(people.length), radius) : showsInitials ? nameInitials(people) : null
  const onKeyDown = (event: KeyboardEvent<SVGGElement>): void => {
    if (event.key === 'Enter' || event.key === ' ') onOpen(dot)
    else if (!moveAmongDots(event)) return
    event.preventDefault()
  }
  return (
    <>
      <g
        role="button"
        aria-label={name.full}
        tabIndex={isReachable ? 0 : -1}
        className={styles.button}
        onClick={() => onOpen(dot)}
        onFocus={() => onReach(index)}
        onKeyDown={onKeyDown}
      >
        <title>{name.short}</title>
        <circle
          cx={x}
          cy={y}
          r={radius}
          className={mergeClasses(looks.dot, looks[strength], !showsInitials && styles.fine)}
        />
        <circle cx={x} cy={y} r={radius + 3} className={styles.focus} />
      </g>
      {inside !== null && (
        // Beside the button: what stands in the dot is no part of its name.
        <text
          x={x}
          y={y + 3.5}
          textAnchor="middle"
          className={mergeClasses(styles.initials, strength === 'strong' && styles.initialsStrong)}
          aria-hidden
        >
          {inside}
        </text>
      )}
    </>
  )
})

const nameInitials = ([first]: Dot['people']): string => initials(first?.person.name ?? '')

/** A number with room in a dot of that radius. */
function fitting(number: string, radius: number): string | null {
  return radius >= number.length * HALF_DIGIT ? number : null
}

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
