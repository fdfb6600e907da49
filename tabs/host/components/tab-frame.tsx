import type { Ref } from 'react'
import { type HostPage, pageNames } from '../route.ts'

/** What Teams itself grants its tabs. */
const SANDBOX =
  'allow-downloads allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-same-origin allow-scripts'

/** One load of the tab. Its parent gives it a new key for every load, so that history stays the host's. */
export function TabFrame({ page, ref }: { page: HostPage; ref: Ref<HTMLIFrameElement> }) {
  return (
    <div className="frame" role="tabpanel" id="tab-panel" aria-labelledby={`tab-${page}`}>
      <iframe
        ref={ref}
        src={`/tab/${page}`}
        title={`Hallway, ${pageNames[page]}`}
        allow="clipboard-read; clipboard-write"
        sandbox={SANDBOX}
      />
    </div>
  )
}
