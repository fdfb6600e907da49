import { makeStyles } from '@fluentui/react-components'
import { useCallback, useState } from 'react'
import { createPortal } from 'react-dom'

export type Announce = (text: string, politeness?: 'polite' | 'assertive') => void

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
})

export function useAnnouncer(): { polite: string; assertive: string; announce: Announce } {
  const [polite, setPolite] = useState('')
  const [assertive, setAssertive] = useState('')
  const announce = useCallback<Announce>((text, politeness = 'polite') => {
    const set = politeness === 'polite' ? setPolite : setAssertive
    // The same words twice are only read again if the region changes.
    set((current) => (current === text ? `${text}\u00a0` : text))
  }, [])
  return { polite, assertive, announce }
}

/** The only live regions of the tab; they speak also while a panel or dialog hides all else from screen readers. */
export function LiveRegions({ polite, assertive }: { polite: string; assertive: string }) {
  const styles = useStyles()
  return createPortal(
    <>
      <div role="status" aria-live="polite" className={styles.hidden} data-tabster-never-hide="">
        {polite}
      </div>
      <div role="alert" aria-live="assertive" className={styles.hidden} data-tabster-never-hide="">
        {assertive}
      </div>
    </>,
    document.body,
  )
}
