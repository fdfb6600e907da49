import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components'
import { Words } from '../../components/text.tsx'
import { commonTexts } from '../../lib/i18n/common.ts'
import { privacyTexts } from '../../lib/i18n/privacy.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useSession } from '../../lib/session.tsx'
import { useSave } from '../../lib/use-save.ts'

/** Says what is deleted, and when, before anything is. */
export function LeaveHallway({ close }: { close: () => void }) {
  const texts = useTexts(privacyTexts)
  const common = useTexts(commonTexts)
  const { call } = useSession()
  const save = useSave()
  const leave = async (): Promise<void> => {
    close()
    // The page then shows what is left to a leaver, for they are no longer known as themselves.
    await save({ run: () => call('askErasure', {}), refresh: ['getMe', 'getErasure'], unsaved: texts.leaveUnsaved })
  }
  return (
    <Dialog
      open
      onOpenChange={(_event, { open }) => {
        if (!open) close()
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{texts.leaveTitle}</DialogTitle>
          <DialogContent>
            <Words>{texts.leaveNow}</Words>
            <Words>{texts.leavePairs}</Words>
            <Words>{texts.leaveData}</Words>
            <Words>{texts.leaveExport}</Words>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={() => void leave()}>
              {texts.leaveConfirm}
            </Button>
            <Button onClick={close}>{common.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
