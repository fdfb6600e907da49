import { type ComponentType, lazy, useState } from 'react'

export type LazyCode<Props> = ComponentType<Props> & {
  /** Fetches the code before it is needed. Fails where it cannot be had. */
  fetch(): Promise<unknown>
}

/** By then React has drawn what stands there without the code; forgotten earlier, it would fetch without end. */
const FORGET_FAILURE_MS = 1_000

/**
 * `lazy`, but that code which is here already is drawn at once: React waits at least a task for any `import()`, shows the
 * skeleton meanwhile, and leaves it for 300 ms once it is shown (`FALLBACK_THROTTLE_MS` of react-reconciler). And what
 * could not be had is fetched anew the next time.
 */
export function lazyCode<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyCode<Props> {
  let loaded: ComponentType<Props> | null = null
  let awaited = awaitIt()
  function awaitIt() {
    return lazy(async () => ({ default: await fetch() }))
  }
  async function fetch(): Promise<ComponentType<Props>> {
    try {
      loaded = await load()
      return loaded
    } catch (error) {
      setTimeout(() => (awaited = awaitIt()), FORGET_FAILURE_MS)
      throw error
    }
  }
  function Code(props: Props) {
    const [Component] = useState(() => loaded ?? awaited)
    return <Component {...props} />
  }
  return Object.assign(Code, { fetch })
}

const AFTER_FIRST_VIEW_MS = 8_000

/**
 * Code that the first view does without, and that comes by itself at the first press or soon after: what tells of a lost
 * connection, or takes something back, must be there when the connection is not.
 */
export function lazySoon<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyCode<Props> {
  const code = lazyCode(load)
  const fetchNow = (): void => void code.fetch().catch(() => {})
  setTimeout(fetchNow, AFTER_FIRST_VIEW_MS)
  addEventListener('pointerdown', fetchNow, { once: true })
  addEventListener('keydown', fetchNow, { once: true })
  return code
}
