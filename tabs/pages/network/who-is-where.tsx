import { makeStyles, tokens } from '@fluentui/react-components'
import { useCallback, useState } from 'react'
import type { Contact } from '../../../shared/follow-ups/schemas.ts'
import { Card } from '../../components/card.tsx'
import { Section } from '../../components/section.tsx'
import { Words } from '../../components/text.tsx'
import { TextLink } from '../../components/text-link.tsx'
import { networkTexts } from '../../lib/i18n/network.ts'
import { tieMapTexts } from '../../lib/i18n/tie-map.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { DepartmentList } from './department-list.tsx'
import { TieLegend } from './tie-legend.tsx'
import { ReachableTieMap } from './reachable-tie-map.tsx'

const useStyles = makeStyles({
  card: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
})

/** The network as a picture by department, or the same as a list. */
export function WhoIsWhere({ contacts }: { contacts: readonly Contact[] }) {
  const styles = useStyles()
  const texts = useTexts(networkTexts)
  const [asList, setAsList] = useState(false)
  const [meant, setMeant] = useState<string | null>(null)
  const { elsewhere } = useTexts(tieMapTexts)
  const showList = useCallback(
    ([first]: readonly Contact[]) => {
      setAsList(true)
      setMeant(first?.person.department ?? elsewhere)
    },
    [elsewhere],
  )
  const toggle = (): void => {
    setAsList(!asList)
    setMeant(null)
  }
  return (
    <Section
      heading={texts.whoIsWhere}
      action={
        <TextLink look="small" onPress={toggle}>
          {asList ? texts.showAsPicture : texts.showAsList}
        </TextLink>
      }
    >
      {asList ? (
        <DepartmentList contacts={contacts} startAt={meant} />
      ) : (
        <Card className={styles.card}>
          <ReachableTieMap contacts={contacts} onMany={showList} />
          <TieLegend />
          <Words look="meta">{texts.inside}</Words>
        </Card>
      )}
    </Section>
  )
}
