import { lazy } from 'react'
import type { Home } from '../../../shared/home/schemas.ts'
import { Card } from '../../components/card.tsx'
import { Part } from '../../components/part.tsx'
import { Section } from '../../components/section.tsx'
import { TabLink } from '../../components/tab-link.tsx'
import { Words } from '../../components/text.tsx'
import { homeTexts } from '../../lib/i18n/home.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useEndpoint } from '../../lib/query.ts'

const TieMap = lazy(() => import('../network/small-tie-map.tsx').then((module) => ({ default: module.SmallTieMap })))

/** What the viewer's network looks like, in one sentence and a small picture. */
export function NetworkFinding({ strongTies, departments, goingQuiet }: Home['network']) {
  const texts = useTexts(homeTexts)
  const network = useEndpoint('getNetwork', {})
  const contacts = network.data?.contacts ?? []
  return (
    <Section heading={texts.myNetwork} action={<TabLink to="network">{texts.open}</TabLink>}>
      <Card size="small">
        {contacts.length === 0 ? (
          <Words>{texts.networkEmpty}</Words>
        ) : (
          <>
            <Part>
              <TieMap contacts={contacts} />
            </Part>
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
          </>
        )}
      </Card>
    </Section>
  )
}
