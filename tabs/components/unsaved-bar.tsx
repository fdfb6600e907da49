import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
  useThemeClassName,
} from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons'
import { createPortal } from 'react-dom'
import { focusPage } from '../lib/focus-page.ts'
import { commonTexts } from '../lib/i18n/common.ts'
import { useTexts } from '../lib/i18n/use-texts.ts'
import { narrow } from '../lib/use-media.ts'
import type { Unsaved } from './use-unsaved.ts'

const useStyles = makeStyles({
  place: {
    position: 'fixed',
    zIndex: 1_000_000,
    top: tokens.spacingVerticalL,
    insetInlineStart: tokens.spacingHorizontalL,
    insetInlineEnd: tokens.spacingHorizontalL,
    width: 'fit-content',
    maxWidth: 'min(640px, calc(100% - 32px))',
    maxHeight: '50vh',
    overflowY: 'auto',
    marginInline: 'auto',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  lines: { display: 'block' },
  button: { [narrow]: { minHeight: '40px' } },
})

interface UnsavedBarProps {
  unsaved: readonly Unsaved[]
  onRetry: () => void
  onClose: () => void
}

/**
 * What is not saved, over whatever is in sight: the page may be scrolled far, and a panel or dialog may lie over it.
 */
export function UnsavedBar({ unsaved, onRetry, onClose }: UnsavedBarProps) {
  const styles = useStyles()
  const themeClass = useThemeClassName()
  const texts = useTexts(commonTexts)
  const leaveFor = (act: () => void) => (): void => {
    focusPage()
    act()
  }
  return createPortal(
    <div
      className={mergeClasses(themeClass, styles.place)}
      data-tabster-never-hide=""
      role="region"
      aria-label={texts.notSaved}
    >
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{texts.notSaved}</MessageBarTitle>{' '}
          {unsaved.map(({ about, text }) => (
            <span key={about} className={unsaved.length > 1 ? styles.lines : undefined}>
              {text}
            </span>
          ))}
        </MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              icon={<DismissRegular />}
              aria-label={texts.close}
              onClick={leaveFor(onClose)}
            />
          }
        >
          {unsaved.some(({ retry }) => retry !== null) && (
            <Button size="small" className={styles.button} onClick={leaveFor(onRetry)}>
              {texts.tryAgain}
            </Button>
          )}
        </MessageBarActions>
      </MessageBar>
    </div>,
    document.body,
  )
}
