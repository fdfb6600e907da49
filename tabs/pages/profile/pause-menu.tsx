import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import { PauseCircleRegular } from '@fluentui/react-icons'
import { profileTexts } from '../../lib/i18n/profile.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useSession } from '../../lib/session.tsx'
import { useClock } from '../../lib/use-clock.ts'
import { useSaveMe } from '../../lib/use-save-me.ts'

const DAY_MS = 86_400_000
const spans = [
  { name: 'week', days: 7 },
  { name: 'month', days: 30 },
  { name: 'quarter', days: 91 },
] as const

/** No introductions and no messages until a date. The way back stands on every page meanwhile. */
export function PauseMenu() {
  const texts = useTexts(profileTexts)
  const clock = useClock()
  const { call } = useSession()
  const saveMe = useSaveMe()
  const pause = (days: number): void => {
    const until = new Date(Date.parse(clock.today()) + days * DAY_MS).toISOString().slice(0, 10)
    void saveMe({
      run: () => call('pause', { until }),
      unsaved: texts.pauseUnsaved,
      done: texts.pauseDone(clock.date(until)),
    })
  }
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton icon={<PauseCircleRegular />}>{texts.pause}</MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {spans.map(({ name, days }) => (
            <MenuItem key={name} onClick={() => pause(days)}>
              {texts.pauseFor[name]}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
