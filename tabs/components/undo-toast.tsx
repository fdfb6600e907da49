import { Link, makeStyles, mergeClasses, tokens, useThemeClassName } from '@fluentui/react-components'
import { CheckmarkCircleFilled } from '@fluentui/react-icons'
import { type MouseEvent, useState } from 'react'
import { createPortal } from 'react-dom'
import { commonTexts } from '../lib/i18n/common.ts'
import { useTexts } from '../lib/i18n/use-texts.ts'
import { focusPage } from '../lib/focus-page.ts'
import { narrow } from '../lib/use-media.ts'
import { UNDO_MS, useUndoWindow } from './use-undo-window.ts'

export interface UndoOffer {
  /** What was done: "Follow-up with Bo-ra marked done." */
  text: string
  /** Without it the toast only tells. */
  undo?: () => void
  /** Runs when the time to undo is over, also if the page is left before. */
  settle?: () => void
  /** If not as long as others. */
  lastsMs?: number
}

const useStyles = makeStyles({
  toast: {
    position: 'fixed',
    zIndex: 1_000_000,
    insetInlineEnd: tokens.spacingHorizontalXXL,
    bottom: tokens.spacingVerticalXXL,
    maxWidth: '420px',
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow16,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    [narrow]: {
      insetInlineStart: tokens.spacingHorizontalL,
      insetInlineEnd: tokens.spacingHorizontalL,
      bottom: tokens.spacingVerticalL,
      maxWidth: 'none',
    },
    // Above the buttons of a panel, which may be what is wanted next.
    ':global(:root:has([data-panel-footer]))': { bottom: '88px' },
  },
  icon: { flexShrink: 0, fontSize: '20px', color: tokens.colorStatusSuccessForeground1 },
  text: { flexGrow: 1 },
  undo: { flexShrink: 0, [narrow]: { minHeight: '40px' } },
})

const nothing = (): void => {}

/** One thing was done and can be taken back for some seconds; Ctrl+Z works too. */
export function UndoToast({ text, undo, settle, lastsMs = UNDO_MS, onGone }: UndoOffer & { onGone: () => void }) {
  const styles = useStyles()
  const themeClass = useThemeClassName()
  const texts = useTexts(commonTexts)
  const [held, setHeld] = useState(false)
  const takeBack = useUndoWindow({ held, lastsMs, undo: undo ?? nothing, settle: settle ?? nothing, onGone })
  // The button goes with the toast.
  const press = (event: MouseEvent): void => {
    if (event.currentTarget.contains(document.activeElement)) focusPage()
    takeBack()
  }
  // Over panels and dialogs, and not hidden by them from screen readers.
  return createPortal(
    <div
      className={mergeClasses(themeClass, styles.toast)}
      data-tabster-never-hide=""
      role="region"
      aria-label={text}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <CheckmarkCircleFilled className={styles.icon} />
      <span className={styles.text}>{text}</span>
      {undo !== undefined && (
        <Link as="button" className={styles.undo} onClick={press}>
          {texts.undo}
        </Link>
      )}
    </div>,
    document.body,
  )
}
