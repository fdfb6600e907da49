import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { Contact, Tie } from '../../../shared/follow-ups/schemas.ts'
import { pastDate } from '../../../shared/i18n/dates.ts'
import { PanelSection } from '../../components/panel-section.tsx'
import { Words } from '../../components/text.tsx'
import { TextLink } from '../../components/text-link.tsx'
import { contactTexts } from '../../lib/i18n/contact.ts'
import { personTexts } from '../../lib/i18n/person.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useClock } from '../../lib/use-clock.ts'

const SHOWN_AT_FIRST = 4

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  entry: {
    display: 'grid',
    gridTemplateColumns: '10px minmax(64px, auto) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'baseline',
    paddingBlock: tokens.spacingVerticalXS,
  },
  dot: {
    boxSizing: 'border-box',
    width: '9px',
    height: '9px',
    borderRadius: tokens.borderRadiusCircular,
    border: `2px solid ${tokens.colorBrandForeground1}`,
  },
  newest: { backgroundColor: tokens.colorBrandForeground1 },
})

/** What there was between the two, newest first. */
export function Between({ between, contact }: Tie) {
  const styles = useStyles()
  const texts = useTexts(personTexts)
  const { locale, today } = useClock()
  const [showsAll, setShowsAll] = useState(false)
  const shown = showsAll ? between : between.slice(0, SHOWN_AT_FIRST)
  return (
    <PanelSection heading={texts.between} note={contact && <HowOften contact={contact} />}>
      {between.length === 0 && <Words>{texts.notMet}</Words>}
      <ol className={styles.list}>
        {shown.map(({ metOn, what }, index) => (
          <li key={`${metOn} ${what} ${index}`} className={styles.entry}>
            <span className={mergeClasses(styles.dot, index === 0 && styles.newest)} aria-hidden />
            <Words as="span" look="meta">
              {pastDate(locale, metOn, today())}
            </Words>
            <Words as="span">{what}</Words>
          </li>
        ))}
      </ol>
      {shown.length < between.length && (
        <TextLink onPress={() => setShowsAll(true)}>{texts.showAll(between.length)}</TextLink>
      )}
    </PanelSection>
  )
}

function HowOften({ contact: { talksEveryDays, strength } }: { contact: Contact }) {
  const texts = useTexts(contactTexts)
  if (talksEveryDays === null) return null
  return (
    <Words as="span" look="meta">
      {strength === 'going-quiet' ? texts.youTalkedEvery(talksEveryDays) : texts.youTalkEvery(talksEveryDays)}
    </Words>
  )
}
