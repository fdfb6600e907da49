import { Button } from '@fluentui/react-components'
import type { OpenIntroduction } from '../../../shared/introductions/personal.ts'
import { Card } from '../../components/card.tsx'
import { useFeedback } from '../../components/feedback.tsx'
import { ListRow } from '../../components/list-row.tsx'
import { PersonAvatar } from '../../components/person-avatar.tsx'
import { firstName } from '../../components/person-line.ts'
import { Section } from '../../components/section.tsx'
import { Words } from '../../components/text.tsx'
import { openIntroductionsTexts } from '../../lib/i18n/open-introductions.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useEndpoint } from '../../lib/query.ts'
import { useSession } from '../../lib/session.tsx'
import { useClock } from '../../lib/use-clock.ts'
import { useDeferredSave } from '../../lib/use-save.ts'

const hideKey = ({ introductionId }: OpenIntroduction): string => `open-introduction/${introductionId}`

/** What the viewer has asked for and can take back. At the end of its column: it comes late and moves nothing. */
export function OpenIntroductions() {
  const texts = useTexts(openIntroductionsTexts)
  const { isHidden } = useFeedback()
  const { data } = useEndpoint('getOpenIntroductions', {})
  const items = (data?.items ?? []).filter((item) => !isHidden(hideKey(item)))
  if (items.length === 0) return null
  return (
    <Section heading={texts.heading} note={texts.note}>
      <Card size="rows">
        {items.map((item) => (
          <OpenRow key={item.introductionId} item={item} />
        ))}
      </Card>
    </Section>
  )
}

function OpenRow({ item }: { item: OpenIntroduction }) {
  const texts = useTexts(openIntroductionsTexts)
  const clock = useClock()
  const withdraw = useWithdraw(item)
  const [first, second] = item.asked
  // Somebody who has left: it ends by itself within the hour.
  if (first === undefined) return null
  const people = second === undefined ? texts.own(first.name) : texts.introduce(first.name, second.name)
  const until = clock.day(item.answerBy)
  return (
    <ListRow
      picture={<PersonAvatar person={first} size={36} />}
      title={people}
      end={
        <Button size="small" aria-label={texts.withdrawOf(people)} onClick={withdraw}>
          {texts.withdraw}
        </Button>
      }
    >
      <Words look="meta">
        {second === undefined ? texts.isAsked(firstName(first), until) : texts.bothAsked(until)}
      </Words>
    </ListRow>
  )
}

function useWithdraw(item: OpenIntroduction): () => void {
  const texts = useTexts(openIntroductionsTexts)
  const { call } = useSession()
  const deferSave = useDeferredSave()
  return () =>
    deferSave({
      hides: hideKey(item),
      done: texts.withdrawn,
      run: () => call('withdrawIntroduction', { introductionId: item.introductionId }, { keepalive: true }),
      refresh: ['getOpenIntroductions', 'getTie'],
      unsaved: texts.unsaved,
    })
}
