import { useId } from 'react'
import { DetailPanel } from '../../components/detail-panel.tsx'

export function PersonPanel({ personId, onClose }: { personId: string; onClose: () => void }) {
  const heading = useId()
  return (
    <DetailPanel overlay labelledBy={heading} subject={personId} onClose={onClose}>
      <h2 id={heading} tabIndex={-1}>
        {personId}
      </h2>
    </DetailPanel>
  )
}
