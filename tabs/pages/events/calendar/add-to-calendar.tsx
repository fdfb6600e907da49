import { Button, makeStyles, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import { CalendarAddRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import type { EventCard } from '../../../../shared/events/schemas.ts'
import { Part } from '../../../components/part.tsx'
import { eventCalendarTexts } from '../../../lib/i18n/event-calendar.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import { lazySoon } from '../../../lib/lazy-code.tsx'
import { saveFile } from '../../../lib/save-file.ts'
import { useSession } from '../../../lib/session.tsx'
import { useSave } from '../../../lib/use-save.ts'

const FeedDialog = lazySoon(() => import('./feed-dialog.tsx').then((dialog) => dialog.FeedDialog))

const useStyles = makeStyles({ button: { flexShrink: 0, whiteSpace: 'nowrap' } })

/** One event as a file, or all of the viewer's by an address that their calendar subscribes to. */
export function AddToCalendar({ event }: { event: EventCard }) {
  const styles = useStyles()
  const texts = useTexts(eventCalendarTexts)
  const { call } = useSession()
  const save = useSave()
  const [showsFeed, setShowsFeed] = useState(false)
  const { eventId, startsAt, title } = event
  const download = (): void =>
    void save({
      run: async () => {
        const { name, text } = await call('getEventFile', { eventId, startsAt })
        saveFile(name, new Blob([text], { type: 'text/calendar' }))
      },
      refresh: [],
      unsaved: texts.fileFailed(title),
      done: texts.fileReady(title),
    })
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button className={styles.button} icon={<CalendarAddRegular />}>
            {texts.add}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={download}>{texts.file}</MenuItem>
            <MenuItem onClick={() => setShowsFeed(true)}>{texts.feed}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <Part onBroken={() => setShowsFeed(false)}>
        {showsFeed && <FeedDialog onClose={() => setShowsFeed(false)} />}
      </Part>
    </>
  )
}
