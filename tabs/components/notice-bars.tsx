import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components'
import { OPEN_END } from '../../shared/people/pauses.ts'
import { commonTexts } from '../lib/i18n/common.ts'
import { focusPage } from '../lib/focus-page.ts'
import { useTexts } from '../lib/i18n/use-texts.ts'
import { useClock } from '../lib/use-clock.ts'
import { usePause } from '../lib/use-pause.ts'
import { type Unsaved, useFeedback } from './feedback.tsx'

interface NoticeState {
  unsaved: Unsaved | null
  isOnline: boolean
  /** ISO date or `OPEN_END`; null while Hallway is not paused. */
  pausedUntil: string | null
}

const useStyles = makeStyles({
  notices: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
})

/** The button may go with its bar. */
function leaveFor(act: () => void): () => void {
  return () => {
    focusPage()
    act()
  }
}

/** The bars themselves; see `Notices`. */
export function NoticeBars({ unsaved, isOnline, pausedUntil }: NoticeState) {
  const styles = useStyles()
  const texts = useTexts(commonTexts)
  const clock = useClock()
  const setPause = usePause()
  const { forgetUnsaved } = useFeedback()
  return (
    <div className={styles.notices}>
      {unsaved && (
        <MessageBar intent="error" layout="multiline" politeness="assertive">
          <MessageBarBody>
            <MessageBarTitle>{texts.notSaved}</MessageBarTitle> {unsaved.text}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={leaveFor(unsaved.retry ?? (() => forgetUnsaved(unsaved.about)))}>
              {unsaved.retry === null ? texts.close : texts.tryAgain}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {!isOnline && (
        <MessageBar intent="warning">
          <MessageBarBody>{texts.offline}</MessageBarBody>
        </MessageBar>
      )}
      {pausedUntil !== null && (
        <MessageBar layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>
              {pausedUntil === OPEN_END ? texts.pausedOpen : texts.pausedUntil(clock.date(pausedUntil))}
            </MessageBarTitle>{' '}
            {texts.pausedMeans}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={leaveFor(() => void setPause('everything', null))}>
              {texts.resume}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  )
}
