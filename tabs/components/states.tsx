import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise'
import { PlugDisconnectedRegular } from '@fluentui/react-icons/svg/plug-disconnected'
import type { ReactNode } from 'react'
import { commonTexts } from '../lib/i18n/common.ts'
import { useTexts } from '../lib/i18n/use-texts.ts'
import { type ProblemCode, ProblemError } from '../lib/problem-error.ts'
import { Card } from './card.tsx'
import { Words } from './text.tsx'

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalS },
  plain: { padding: tokens.spacingHorizontalL, border: 'none', boxShadow: 'none' },
  icon: { fontSize: '24px', color: tokens.colorNeutralForeground3 },
  picture: { color: tokens.colorBrandForeground1, marginBottom: tokens.spacingVerticalS },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalM,
  },
})

/** Below what heading it stands; in a part of its own it is none. */
type TitleTag = 'h2' | 'h3' | 'p'

interface EmptyStateProps {
  /** Without a card: inside something that is one already. */
  plain?: boolean
  titleAs?: TitleTag
  picture?: ReactNode
  title: string
  text: string
  /** One button and at most one quiet alternative. */
  actions?: ReactNode
}

/** Nothing here yet: says what will be, and offers the smallest first step. */
export function EmptyState({ plain = false, titleAs = 'h3', picture, title, text, actions }: EmptyStateProps) {
  const styles = useStyles()
  return (
    <Card size="hero" className={mergeClasses(plain && styles.plain)}>
      <div className={styles.body}>
        {picture !== undefined && <span className={styles.picture}>{picture}</span>}
        <Words as={titleAs} look="sectionHeading">
          {title}
        </Words>
        <Words>{text}</Words>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
    </Card>
  )
}

interface ErrorStateProps {
  plain?: boolean
  titleAs?: TitleTag
  /** What did not load: "Events". */
  what: string
  error: Error
  /** It is being tried again; the button stays, and with it the focus. */
  isRetrying?: boolean
  onRetry: () => void
}

/** A region that failed; the rest of the page goes on. */
export function ErrorState({ plain = false, titleAs = 'h3', what, error, ...retry }: ErrorStateProps) {
  const styles = useStyles()
  const texts = useTexts(commonTexts)
  const isGone = hasCode(error, ['not-found', 'invalid-input'])
  return (
    <Card size="hero" role="alert" className={mergeClasses(plain && styles.plain)}>
      <div className={styles.body}>
        <PlugDisconnectedRegular className={styles.icon} />
        <Words as={titleAs} look="sectionHeading">
          {isGone ? texts.isGone : texts.didNotLoad(what)}
        </Words>
        <Words>{isGone ? texts.isGoneText : whyNot(error, texts)}</Words>
        {!isGone && <Retry {...retry} />}
      </div>
    </Card>
  )
}

function Retry({ isRetrying = false, onRetry }: Pick<ErrorStateProps, 'isRetrying' | 'onRetry'>) {
  const styles = useStyles()
  const texts = useTexts(commonTexts)
  return (
    <div className={styles.actions}>
      <Button icon={<ArrowClockwiseRegular />} disabledFocusable={isRetrying} onClick={onRetry}>
        {texts.tryAgain}
      </Button>
    </div>
  )
}

function whyNot(error: Error, texts: (typeof commonTexts)['en']): string {
  return hasCode(error, ['forbidden', 'not-signed-in']) ? texts.problem[error.code] : texts.restWorks
}

function hasCode(error: Error, codes: readonly ProblemCode[]): error is ProblemError {
  return error instanceof ProblemError && codes.includes(error.code)
}
