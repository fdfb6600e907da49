import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { PersonDetail } from '../../../shared/people/schemas.ts'
import { PanelSection } from '../../components/panel-section.tsx'
import { Words } from '../../components/text.tsx'
import { TextLink } from '../../components/text-link.tsx'
import { personTexts } from '../../lib/i18n/person.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useAgo } from '../../lib/use-ago.ts'
import { capitalise, useClock } from '../../lib/use-clock.ts'
import { useEndpoint } from '../../lib/query.ts'

const SHOWN_AT_FIRST = 4

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  entry: {
    display: 'grid',
    gridTemplateColumns: '10px minmax(88px, auto) minmax(0, 1fr)',
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

/** The two people's meetings, newest first; seen by the viewer alone. */
export function Between({ detail: { person, between } }: { detail: PersonDetail }) {
  const styles = useStyles()
  const texts = useTexts(personTexts)
  const me = useEndpoint('getMe', {})
  const ago = useAgo()
  const { locale } = useClock()
  const [showsAll, setShowsAll] = useState(false)
  if (me.data?.person.id === person.id) return null
  const shown = showsAll ? between : between.slice(0, SHOWN_AT_FIRST)
  return (
    <PanelSection heading={texts.between}>
      {between.length === 0 && <Words>{texts.notMet}</Words>}
      <ol className={styles.list}>
        {shown.map(({ metOn, what }, index) => (
          <li key={`${metOn} ${what} ${index}`} className={styles.entry}>
            <span className={mergeClasses(styles.dot, index === 0 && styles.newest)} aria-hidden />
            <Words as="span" look="meta">
              {capitalise(locale, ago(metOn))}
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
