import { Button } from '@fluentui/react-components'
import { PauseCircleRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import { pauseTexts } from '../../lib/i18n/pause.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { PauseDialog } from './pause-dialog.tsx'

/** The way back stands on this page, and on every page where everything is paused. */
export function PauseButton() {
  const texts = useTexts(pauseTexts)
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button icon={<PauseCircleRegular />} onClick={() => setIsOpen(true)}>
        {texts.pause}
      </Button>
      {isOpen && <PauseDialog onClose={() => setIsOpen(false)} />}
    </>
  )
}
