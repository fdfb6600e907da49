import { Button } from '@fluentui/react-components'
import type { GroupDetail } from '../../../shared/groups/schemas.ts'
import type { GroupThanks as Thanks } from '../../../shared/thanks/schemas.ts'
import { Card } from '../../components/card.tsx'
import { useFeedback } from '../../components/feedback.tsx'
import { PersonRow } from '../../components/person-row.tsx'
import { Section } from '../../components/section.tsx'
import { Words } from '../../components/text.tsx'
import { commonTexts } from '../../lib/i18n/common.ts'
import { groupThanksTexts } from '../../lib/i18n/group-thanks.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useEndpoint } from '../../lib/query.ts'
import { useSession } from '../../lib/session.tsx'
import { capitalise, useClock } from '../../lib/use-clock.ts'
import { useDeferredSave } from '../../lib/use-save.ts'

const hideKey = ({ thanksId }: Thanks): string => `group-thanks/${thanksId}`

/** What members thanked one another for before the group. At the end of its column: it comes late and moves nothing. */
export function GroupThanks({ group: { id: groupId, mine } }: { group: GroupDetail }) {
  const texts = useTexts(groupThanksTexts)
  const { isHidden } = useFeedback()
  const { data } = useEndpoint('getGroupThanks', { groupId }, { enabled: mine === 'member' || mine === 'lead' })
  const shown = (data?.items ?? []).filter((thanks) => !isHidden(hideKey(thanks)))
  if (shown.length === 0) return null
  return (
    <Section heading={texts.heading} note={texts.onlyMembers}>
      <Card size="rows">
        {shown.map((thanks) => (
          <ThanksRow key={thanks.thanksId} thanks={thanks} />
        ))}
      </Card>
    </Section>
  )
}

function ThanksRow({ thanks }: { thanks: Thanks }) {
  const texts = useTexts(groupThanksTexts)
  const common = useTexts(commonTexts)
  const clock = useClock()
  const { call } = useSession()
  const deferSave = useDeferredSave()
  const { thanksId, from, to, line, at, mayTakeOff } = thanks
  const title = texts.title(from.name, to.name)
  const takeOff = (): void =>
    deferSave({
      hides: hideKey(thanks),
      done: texts.takenOff,
      run: () => call('keepThanksPrivate', { thanksId }, { keepalive: true }),
      refresh: ['getGroupThanks'],
      unsaved: texts.unsaved,
    })
  return (
    <PersonRow
      person={to}
      title={title}
      end={
        mayTakeOff && (
          <Button size="small" appearance="subtle" aria-label={texts.takeOffOf(title)} onClick={takeOff}>
            {texts.takeOff}
          </Button>
        )
      }
    >
      <Words>{common.quoted(line)}</Words>
      <Words look="meta">{capitalise(clock.locale, clock.day(at))}</Words>
    </PersonRow>
  )
}
