import { Children, Component, type ReactNode, Suspense, useContext } from 'react'
import { FeedbackContext } from './feedback-context.ts'

interface PartProps {
  /** While its code is on its way. */
  loading?: ReactNode
  /** In its place when it breaks or its code cannot be had; nothing by default. */
  broken?: ReactNode
  /** Closes what was to open. That it did not open is said, unless something stands in its place, if only null. */
  onBroken?: () => void
  children: ReactNode
}

/** A part of the tab that breaks by itself: without a connection, code that is not here yet cannot be had. */
export function Part({ loading, broken, onBroken, children }: PartProps) {
  const feedback = useContext(FeedbackContext)
  const giveUp = (): void => {
    if (onBroken === undefined) return
    onBroken()
    if (broken === undefined) feedback?.reportMissing()
  }
  return (
    <Boundary isEmpty={Children.toArray(children).length === 0} broken={broken} onBroken={giveUp}>
      <Suspense fallback={loading}>{children}</Suspense>
    </Boundary>
  )
}

interface BoundaryProps {
  isEmpty: boolean
  broken: ReactNode
  onBroken: () => void
  children: ReactNode
}

class Boundary extends Component<BoundaryProps, { isBroken: boolean }> {
  override state = { isBroken: false }

  /** Once it is closed, what opens next is tried anew. */
  static getDerivedStateFromProps({ isEmpty }: BoundaryProps): { isBroken: boolean } | null {
    return isEmpty ? { isBroken: false } : null
  }

  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true }
  }

  override componentDidCatch(): void {
    this.props.onBroken()
  }

  override render(): ReactNode {
    return this.state.isBroken ? this.props.broken : this.props.children
  }
}
