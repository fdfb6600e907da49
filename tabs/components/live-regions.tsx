import { makeStyles } from '@fluentui/react-components'
import { useCallback, useState } from 'react'

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

/** The only live regions of the tab. */
export function LiveRegions({ polite, assertive }: { polite: string; assertive: string }) {
  const styles = useStyles()
  return (
    <>
      <div role="status" aria-live="polite" className={styles.hidden}>
        {polite}
      </div>
      <div role="alert" aria-live="assertive" className={styles.hidden}>
        {assertive}
      </div>
    </>
  )
}
