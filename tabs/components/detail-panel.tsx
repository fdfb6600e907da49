import {
  Button,
  DrawerBody,
  DrawerFooter,
  InlineDrawer,
  makeStyles,
  OverlayDrawer,
  tokens,
} from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { commonTexts } from '../lib/i18n/common.ts'
import { useTexts } from '../lib/i18n/use-texts.ts'
import { focusPage } from '../lib/focus-page.ts'
import { scrollerOf } from '../lib/scroller-of.ts'
import { extraWide, narrow, short, useIsNarrow, useIsWide } from '../lib/use-media.ts'

const useStyles = makeStyles({
  inline: { width: '380px', flexShrink: 0, [extraWide]: { width: '420px' }, [short]: { overflowY: 'auto' } },
  overlay: { width: '480px', maxWidth: '100vw', [narrow]: { width: '100vw' }, [short]: { overflowY: 'auto' } },
  body: {
    padding: 0,
    ':first-child': { paddingTop: 0 },
    ':last-child': { paddingBottom: 0 },
    // The buttons come after the words: in sight all the time they would leave no room to read.
    [short]: { flexShrink: 0, flexBasis: 'auto', overflowY: 'visible' },
  },
  content: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXL,
    padding: tokens.spacingHorizontalXXL,
    [narrow]: { padding: tokens.spacingHorizontalL },
  },
  close: { position: 'absolute', zIndex: 1, top: tokens.spacingVerticalL, insetInlineEnd: tokens.spacingHorizontalL },
  footer: {
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    [narrow]: {
      padding: tokens.spacingHorizontalL,
      '& > button': { minHeight: '44px' },
      '& > button:first-child': { flexGrow: 1 },
    },
  },
})

interface DetailPanelProps {
  /** Names the panel; its heading carries this id. */
  labelledBy: string
  /** Names it until the heading is there. */
  what: string
  onClose: () => void
  /** Always over the page, as the person panel is. */
  overlay?: boolean
  /** Buttons that stay in sight. */
  footer?: ReactNode
  /** Changes when the panel shows something else: the focus then goes to its heading. */
  subject: string
  /** Gets the focus instead, by its id; when this changes, the focus follows. */
  startAt?: string
  children: ReactNode
}

/** Details beside the list where there is room, over it where there is not, the whole screen on a phone. */
export function DetailPanel({
  labelledBy,
  what,
  onClose,
  overlay = false,
  footer,
  subject,
  startAt,
  children,
}: DetailPanelProps) {
  const styles = useStyles()
  const texts = useTexts(commonTexts)
  const isWide = useIsWide()
  const isNarrow = useIsNarrow()
  useFocusOn(startAt ?? labelledBy, subject)
  const content = (
    <>
      <DrawerBody className={styles.body}>
        <Button
          className={styles.close}
          appearance="subtle"
          size={isNarrow ? 'large' : 'medium'}
          icon={<DismissRegular />}
          aria-label={texts.close}
          onClick={onClose}
        />
        <div className={styles.content}>{children}</div>
      </DrawerBody>
      {footer !== undefined && (
        <DrawerFooter className={styles.footer} data-panel-footer>
          {footer}
        </DrawerFooter>
      )}
    </>
  )
  if (isWide && !overlay) {
    return (
      <InlineDrawer
        open
        separator
        position="end"
        className={styles.inline}
        role="complementary"
        aria-label={what}
        aria-labelledby={labelledBy}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.defaultPrevented) onClose()
        }}
      >
        {content}
      </InlineDrawer>
    )
  }
  return (
    <OverlayDrawer
      open
      position="end"
      className={styles.overlay}
      aria-label={what}
      aria-labelledby={labelledBy}
      onOpenChange={(_event, { open }) => {
        if (!open) onClose()
      }}
    >
      {content}
    </OverlayDrawer>
  )
}

/** Left above what is scrolled to. */
const ABOVE_PX = 16

/** Opening moves the focus into the panel, to its heading as a rule; closing returns it to where it was, else to the page's. */
function useFocusOn(elementId: string, subject: string): void {
  // Before the drawer is there, which takes the focus as soon as it opens.
  const [opener] = useState(() => document.activeElement)
  const cameFrom = useRef(opener)
  useEffect(() => {
    const active = document.activeElement
    // Another row of the page; what stands in a panel goes with it.
    if (active?.closest('main') != null) cameFrom.current = active
  }, [subject])
  useEffect(() => {
    return () => {
      const { current } = cameFrom
      // A dot of a picture is no HTMLElement.
      const canFocus = current instanceof HTMLElement || current instanceof SVGElement
      if (canFocus && current.isConnected) current.focus()
      else focusPage()
    }
  }, [])
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const element = document.getElementById(elementId)
      // The browser's own scrolling would drag along the panel that still slides in.
      element?.focus({ preventScroll: true })
      if (element !== null) scrollToShow(element)
    })
    return () => cancelAnimationFrame(frame)
  }, [elementId, subject])
}

/** Up or down, in what the element scrolls with. */
function scrollToShow(element: HTMLElement): void {
  const scroller = scrollerOf(element)
  if (scroller === null) return
  const { top, bottom } = element.getBoundingClientRect()
  const sight = scroller.getBoundingClientRect()
  if (top < sight.top || bottom > sight.bottom) scroller.scrollTop += top - sight.top - ABOVE_PX
}
