import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { ChevronLeftRegular, ChevronRightRegular } from '@fluentui/react-icons'
import { Words } from '../../../components/text.tsx'
import { monthTexts } from '../../../lib/i18n/events-month.ts'
import { eventsTexts } from '../../../lib/i18n/events.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import { capitalise, useClock } from '../../../lib/use-clock.ts'
import { addMonths } from './month.ts'

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  today: { minWidth: 'auto' },
  chevron: { '[dir="rtl"] &': { transform: 'scaleX(-1)' } },
  key: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    marginInlineStart: 'auto',
  },
  filled: {
    width: '12px',
    height: '12px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
})

/** Which month, and the way to the next. */
export function MonthHead({ id, month, show }: { id: string; month: string; show: (month: string) => void }) {
  const styles = useStyles()
  const texts = useTexts(monthTexts)
  const events = useTexts(eventsTexts)
  const { locale, today } = useClock()
  const name = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01`),
  )
  return (
    <div className={styles.head}>
      <Words as="h2" look="panelTitle" id={id} aria-live="polite">
        {capitalise(locale, name)}
      </Words>
      <Button
        appearance="subtle"
        icon={<ChevronLeftRegular className={styles.chevron} />}
        aria-label={texts.previous}
        onClick={() => show(addMonths(month, -1))}
      />
      <Button
        appearance="subtle"
        icon={<ChevronRightRegular className={styles.chevron} />}
        aria-label={texts.next}
        onClick={() => show(addMonths(month, 1))}
      />
      <Button appearance="subtle" className={styles.today} onClick={() => show(today().slice(0, 7))}>
        {texts.today}
      </Button>
      <span className={styles.key}>
        <span className={styles.filled} aria-hidden />
        <Words as="span" look="meta">
          {events.youAreGoing}
        </Words>
      </span>
    </div>
  )
}
