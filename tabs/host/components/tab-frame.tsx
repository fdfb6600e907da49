import type { Ref } from 'react'
import { type HostPage, pageNames } from '../route.ts'

/** One load of the tab. Its parent gives it a new key for every load, so that history stays the host's. */
export function TabFrame({ page, ref }: { page: HostPage; ref: Ref<HTMLIFrameElement> }) {
  return (
    <div className="frame" role="tabpanel" id="tab-panel" aria-labelledby={`tab-${page}`}>
      <iframe
        ref={ref}
        src={`/tab/${page}`}
        title={`Hallway, ${pageNames[page]}`}
        allow="clipboard-read; clipboard-write"
      />
    </div>
  )
}
