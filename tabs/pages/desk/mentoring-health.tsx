import { Card } from '../../components/card.tsx'
import { QueryRegion } from '../../components/query-region.tsx'
import { Section } from '../../components/section.tsx'
import { ListSkeleton } from '../../components/skeletons.tsx'
import { Words } from '../../components/text.tsx'
import { mentoringHealthTexts } from '../../lib/i18n/mentoring-health.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useEndpoint } from '../../lib/query.ts'
import { useSession } from '../../lib/session.tsx'

/** What mentors and mentees answer to "How is it going?", in one sum. */
export function MentoringHealth() {
  const texts = useTexts(mentoringHealthTexts)
  const { locale } = useSession()
  const health = useEndpoint('getMentoringHealth', {})
  return (
    <QueryRegion query={health} what={texts.heading} skeleton={<ListSkeleton />}>
      {({ sum }) => (
        <Section heading={texts.heading} note={texts.note}>
          <Card size="small">
            {sum === null ? (
              <Words>{texts.tooFew}</Words>
            ) : (
              <>
                <Words look="rowTitle">{texts.average(new Intl.NumberFormat(locale).format(sum.average))}</Words>
                <Words look="meta">{texts.atLeast(sum.atLeast)}</Words>
              </>
            )}
          </Card>
        </Section>
      )}
    </QueryRegion>
  )
}
