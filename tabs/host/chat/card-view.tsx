import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { HostTheme } from '../settings.ts'
import type { Press } from './chat-api.ts'

interface CardViewProps {
  card: Record<string, unknown>
  theme: HostTheme
  press: (press: Press) => Promise<void>
  openUrl: (url: string) => void
}

/** One Adaptive Card. The renderer loads with the first card that is shown. */
export function CardView({ card, theme, press, openUrl }: CardViewProps) {
  const place = useRef<HTMLDivElement>(null)
  const [isPressed, setPressed] = useState(false)
  const [isBroken, setBroken] = useState(false)

  // A second press while the first is under way would be a second intent.
  const pressOnce = useEffectEvent((action: Press) => {
    if (isPressed) return
    setPressed(true)
    void press(action).finally(() => setPressed(false))
  })
  const open = useEffectEvent((url: string) => openUrl(url))

  useEffect(() => {
    let isCurrent = true
    const draw = async (): Promise<void> => {
      const { renderCard } = await import('./render-card.ts')
      const drawn = renderCard(card, theme, { press: (action) => pressOnce(action), openUrl: (url) => open(url) })
      if (!isCurrent) return
      setBroken(drawn === undefined)
      place.current?.replaceChildren(...(drawn === undefined ? [] : [drawn]))
    }
    draw().catch(() => setBroken(true))
    return () => {
      isCurrent = false
    }
  }, [card, theme])

  return (
    <div className="card" aria-busy={isPressed}>
      <div ref={place} />
      {isBroken && <p>{String(card['fallbackText'] ?? 'This card cannot be shown.')}</p>}
    </div>
  )
}
