import { Button } from '@fluentui/react-components'
import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactElement,
  useEffect,
  useState,
} from 'react'
import { lazySoon } from '../lib/lazy-code.tsx'
import { useIsNarrow } from '../lib/use-media.ts'
import { Part } from './part.tsx'

/** Loaded when the first hint shows: positioning would weigh a fifth of the first view. */
const Hint = lazySoon(() => import('./hint.tsx').then((module) => module.Hint))

const HINT_AFTER_MS = 250

interface IconButtonProps {
  'aria-haspopup'?: 'menu'
  'aria-expanded'?: boolean
  /** The button's name, which is also its hint. */
  label: string
  icon: ReactElement
  onPress: (button: HTMLElement) => void
}

/** A quiet button that is only an icon; its name shows under the pointer and on keyboard focus. */
export function IconButton({ label, icon, onPress, ...aria }: IconButtonProps) {
  const isNarrow = useIsNarrow()
  const [pointedAt, setPointedAt] = useState<HTMLElement | null>(null)
  const leave = (): void => setPointedAt(null)
  const isHinted = useDelayed(pointedAt !== null) && aria['aria-expanded'] !== true
  return (
    <>
      <Button
        {...aria}
        appearance="subtle"
        size={isNarrow ? 'large' : 'medium'}
        icon={icon}
        aria-label={label}
        onClick={(event: MouseEvent<HTMLElement>) => {
          leave()
          onPress(event.currentTarget)
        }}
        onPointerEnter={(event: PointerEvent<HTMLElement>) => setPointedAt(event.currentTarget)}
        onPointerLeave={leave}
        onFocus={({ currentTarget }: FocusEvent<HTMLElement>) => {
          if (currentTarget.matches(':focus-visible')) setPointedAt(currentTarget)
        }}
        onBlur={leave}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key === 'Escape') leave()
        }}
      />
      <Part>{isHinted && <Hint target={pointedAt} text={label} />}</Part>
    </>
  )
}

function useDelayed(isOn: boolean): boolean {
  const [isLate, setIsLate] = useState(false)
  useEffect(() => {
    if (!isOn) return undefined
    const timer = setTimeout(() => setIsLate(true), HINT_AFTER_MS)
    return () => {
      clearTimeout(timer)
      setIsLate(false)
    }
  }, [isOn])
  return isOn && isLate
}
