import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { useState } from 'react'
import { Words } from '../../components/text.tsx'
import { commonTexts } from '../../lib/i18n/common.ts'
import { privacyTexts } from '../../lib/i18n/privacy.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useSession } from '../../lib/session.tsx'
import { useSave } from '../../lib/use-save.ts'

const useStyles = makeStyles({
  words: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
})

/** The button that leaves; the dialog behind it says what is deleted, and when, before anything is. */
export function LeaveHallway() {
  const styles = useStyles()
  const texts = useTexts(privacyTexts)
  const common = useTexts(commonTexts)
  const { call } = useSession()
  const save = useSave()
  const [isOpen, setIsOpen] = useState(false)
  const [isLeaving, setIsLeaving] = useState(false)
  const leave = (): void => {
    setIsLeaving(false)
    void save({ run: () => call('askErasure', {}), refresh: ['getMe', 'getErasure'], unsaved: texts.leaveUnsaved })
  }
  return (
    <Dialog
      open={isOpen}
      onOpenChange={(_event, { open }) => setIsOpen(open)}
      // Leaving takes this page away: a dialog that went with it would leave the next page hidden from screen readers.
      surfaceMotion={{ onMotionFinish: (_event, { direction }) => direction === 'exit' && isLeaving && leave() }}
    >
      <DialogTrigger disableButtonEnhancement>
        <Button size="small">{texts.leaveButton}</Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{texts.leaveTitle}</DialogTitle>
          <DialogContent className={styles.words}>
            <Words>{texts.leaveNow}</Words>
            <Words>{texts.leavePairs}</Words>
            <Words>{texts.leaveData}</Words>
            <Words>{texts.leaveExport}</Words>
          </DialogContent>
          <DialogActions>
            <DialogTrigger action="close" disableButtonEnhancement>
              <Button appearance="primary" onClick={() => setIsLeaving(true)}>
                {texts.leaveConfirm}
              </Button>
            </DialogTrigger>
            <DialogTrigger action="close" disableButtonEnhancement>
              <Button>{common.cancel}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
