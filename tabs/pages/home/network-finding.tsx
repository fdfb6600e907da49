import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useEffect } from 'react'
import type { Contact } from '../../../shared/follow-ups/schemas.ts'
import type { Home } from '../../../shared/home/schemas.ts'
import { Card } from '../../components/card.tsx'
import { Part } from '../../components/part.tsx'
import { Section } from '../../components/section.tsx'
import { TabLink } from '../../components/tab-link.tsx'
import { Words } from '../../components/text.tsx'
import { homeTexts } from '../../lib/i18n/home.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { lazyCode } from '../../lib/lazy-code.tsx'
import { useEndpoint } from '../../lib/query.ts'
import { narrow } from '../../lib/use-media.ts'
import { HEIGHT, WIDTH } from '../network/tie-geometry.ts'

const BroadFinding = lazyCode(() => import('./broad-finding.tsx').then((part) => part.BroadFinding))
const TieMap = lazyCode(() => import('../network/small-tie-map.tsx').then((module) => module.SmallTieMap))

const useStyles = makeStyles({
  broad: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXXL,
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  placeholder: { aspectRatio: `${WIDTH} / ${HEIGHT}`, maxWidth: '440px', width: '100%', marginInline: 'auto' },
})

interface NetworkFindingProps {
  network: Home['network']
  /** Nothing waits: the picture has room, and whoever goes quiet is named. */
  broad: boolean
}

/** What the viewer's network looks like, in one sentence and a small picture. */
export function NetworkFinding({ network, broad }: NetworkFindingProps) {
  const styles = useStyles()
  const texts = useTexts(homeTexts)
  const { data } = useEndpoint('getNetwork', {})
  const contacts = data?.contacts
  const placeholder = <div className={styles.placeholder} />
  // On its way together with what it shows.
  useEffect(() => void TieMap.fetch().catch(() => {}), [])
  return (
    <Section heading={texts.myNetwork} action={<TabLink to="network">{texts.open}</TabLink>}>
      <Card size="small" className={mergeClasses(broad && contacts?.length !== 0 && styles.broad)}>
        {contacts === undefined ? (
          placeholder
        ) : contacts.length === 0 ? (
          <Words>{texts.networkEmpty}</Words>
        ) : (
          <>
            <Part loading={placeholder}>
              <TieMap contacts={contacts} />
            </Part>
            {broad ? (
              <Part>
                <BroadFinding network={network} contacts={contacts} />
              </Part>
            ) : (
              <Finding network={network} contacts={contacts} />
            )}
          </>
        )}
      </Card>
    </Section>
  )
}

interface FindingProps {
  network: Home['network']
  contacts: readonly Contact[]
}

function Finding({ network: { strongTies, departments, goingQuiet }, contacts }: FindingProps) {
  const texts = useTexts(homeTexts)
  return (
    <Words>
      {strongTies === 0 ? (
        <strong>{texts.inYourNetwork(contacts.length)}</strong>
      ) : (
        <>
          <strong>{texts.ties(strongTies)}</strong>
          {texts.inDepartments(departments)}
        </>
      )}
      {goingQuiet > 0 && (
        <>
          {' '}
          <strong>{texts.people(goingQuiet)}</strong>
          {texts.goingQuiet(goingQuiet)}
        </>
      )}
    </Words>
  )
}
