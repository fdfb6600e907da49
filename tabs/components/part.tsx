import { Component, type ReactNode, Suspense } from 'react'

interface PartProps {
  /** While its code is on its way. */
  loading?: ReactNode
  /** In its place when it breaks or its code cannot be had; nothing by default. */
  broken?: ReactNode
  onBroken?: () => void
  children: ReactNode
}

/** A part of the tab that breaks by itself: without a connection, code that is not here yet cannot be had. */
export function Part({ loading, ...props }: PartProps) {
  return (
    <Boundary {...props}>
      <Suspense fallback={loading}>{props.children}</Suspense>
    </Boundary>
  )
}

class Boundary extends Component<Omit<PartProps, 'loading'>, { isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true }
  }

  override componentDidCatch(): void {
    this.props.onBroken?.()
  }

  override render(): ReactNode {
    return this.state.isBroken ? this.props.broken : this.props.children
  }
}
