import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components'
import type { FormEvent, ReactNode } from 'react'
import { commonTexts } from '../lib/i18n/common.ts'
import { useTexts } from '../lib/i18n/use-texts.ts'

/** Fluent's own step for dialogs: what stands there instead has to name it in the same words. */
const phone = '@media screen and (max-width: 480px)'

const useStyles = makeStyles({
  content: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gridAutoRows: 'max-content',
    rowGap: tokens.spacingVerticalL,
    paddingBlock: '2px',
  },
  roomy: { minHeight: '360px' },
  actions: {
    [phone]: {
      flexDirection: 'row',
      flexWrap: 'wrap',
      '& > button': { minHeight: '44px' },
      '& > button:last-child': { flexGrow: 1 },
    },
  },
  aside: { [phone]: { '& > button': { minHeight: '44px' } } },
})

interface DialogFormProps {
  title: string
  /** What the main button says; without it the dialog only shows something. */
  action?: string | undefined
  /** The main button was pressed, or Enter. */
  onSubmit?: () => void
  isBusy?: boolean
  /** Another answer than the main one, at the beginning of the buttons' line. */
  aside?: ReactNode
  /** In place of "Cancel". */
  cancel?: string
  /** Before the dialog closes by that button. */
  onCancel?: () => void
  /** Leaves room for what a search finds, which lies over the rest. */
  roomy?: boolean
  children: ReactNode
}

/** What stands in an `OpenDialog`: a title, words or fields, one button that does it and one that closes. */
export function DialogForm(props: DialogFormProps) {
  const { title, action, onSubmit, isBusy = false, aside, cancel, onCancel, roomy = false, children } = props
  const styles = useStyles()
  const common = useTexts(commonTexts)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    // Enter in a lonely field submits also where there is no button for it.
    if (!isBusy && action !== undefined) onSubmit?.()
  }
  return (
    <form onSubmit={submit} noValidate>
      <DialogBody>
        <DialogTitle>{title}</DialogTitle>
        <DialogContent className={mergeClasses(styles.content, roomy && styles.roomy)}>{children}</DialogContent>
        {aside && (
          <DialogActions position="start" className={styles.aside}>
            {aside}
          </DialogActions>
        )}
        <DialogActions className={styles.actions}>
          <DialogTrigger action="close" disableButtonEnhancement>
            <Button onClick={onCancel}>{cancel ?? common.cancel}</Button>
          </DialogTrigger>
          {action !== undefined && (
            <Button appearance="primary" type="submit" disabledFocusable={isBusy}>
              {action}
            </Button>
          )}
        </DialogActions>
      </DialogBody>
    </form>
  )
}
