import { Button } from '@fluentui/react-components'
import { OPEN_END, pausables } from '../../../shared/people/pauses.ts'
import type { Pauses } from '../../../shared/people/schemas.ts'
import { Card } from '../../components/card.tsx'
import { Section } from '../../components/section.tsx'
import { focusPage } from '../../lib/focus-page.ts'
import { pauseTexts } from '../../lib/i18n/pause.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useClock } from '../../lib/use-clock.ts'
import { usePause } from '../../lib/use-pause.ts'
import { SettingRow } from './setting-row.tsx'

/** Programmes that are paused by themselves; the pause of everything stands above each page. */
export function PausedSection({ pauses }: { pauses: Pauses }) {
  const texts = useTexts(pauseTexts)
  const clock = useClock()
  const setPause = usePause()
  const running = pausables.flatMap((programme) => {
    const until = pauses[programme]
    return programme === 'everything' || until === null ? [] : [{ programme, until }]
  })
  if (running.length === 0) return null
  return (
    <Section heading={texts.paused}>
      <Card size="rows">
        {running.map(({ programme, until }) => (
          <SettingRow
            key={programme}
            title={texts.names[programme]}
            hint={until === OPEN_END ? texts.pausedOpen : texts.pausedUntil(clock.date(until))}
          >
            <Button
              size="small"
              aria-label={texts.resumeOf(programme)}
              onClick={() => {
                // The row goes with its button.
                focusPage()
                void setPause(programme, null)
              }}
            >
              {texts.resume}
            </Button>
          </SettingRow>
        ))}
      </Card>
    </Section>
  )
}
