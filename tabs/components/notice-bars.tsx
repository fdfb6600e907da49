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

interface NoticeState {
  isOnline: boolean
  /** ISO date or `OPEN_END`; null while Hallway is not paused. */
  pausedUntil: string | null
}

const useStyles = makeStyles({
  notices: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
})

/** The bars themselves; see `Notices`. */
export function NoticeBars({ isOnline, pausedUntil }: NoticeState) {
  const styles = useStyles()
  const texts = useTexts(commonTexts)
  const clock = useClock()
  const setPause = usePause()
  const resume = (): void => {
    // The button goes with its bar.
    focusPage()
    void setPause('everything', null)
  }
  return (
    <div className={styles.notices}>
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
            <Button size="small" onClick={resume}>
              {texts.resume}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  )
}
