import { makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { Card } from '../../components/card.tsx'
import { Section } from '../../components/section.tsx'
import { Words } from '../../components/text.tsx'
import { TextLink } from '../../components/text-link.tsx'
import { addDays } from '../../lib/add-days.ts'
import { networkTexts } from '../../lib/i18n/network.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useClock } from '../../lib/use-clock.ts'
import { StrongTiesChart } from './strong-ties-chart.tsx'
import { WeekTable } from './week-table.tsx'

const useStyles = makeStyles({
  card: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
})

/** How many strong ties there were at the end of each of the last twelve weeks; as a line or as a table. */
export function OverTime({ byWeek }: { byWeek: readonly number[] }) {
  const styles = useStyles()
  const texts = useTexts(networkTexts)
  const { today } = useClock()
  const [asTable, setAsTable] = useState(false)
  const weeks = byWeek.map((strongTies, index) => ({
    endsOn: addDays(today(), -7 * (byWeek.length - 1 - index)),
    strongTies,
  }))
  const difference = (byWeek.at(-1) ?? 0) - (byWeek[0] ?? 0)
  const finding = texts.change(difference)
  const since = texts.since(difference, byWeek.length - 1)
  return (
    <Section
      heading={texts.overTime}
      action={
        <TextLink look="small" onPress={() => setAsTable(!asTable)}>
          {asTable ? texts.showChart : texts.showTable}
        </TextLink>
      }
    >
      <Card className={styles.card}>
        <Words>
          <strong>{finding}</strong> {since}
        </Words>
        {asTable ? <WeekTable weeks={weeks} /> : <StrongTiesChart weeks={weeks} label={`${finding} ${since}`} />}
      </Card>
    </Section>
  )
}
