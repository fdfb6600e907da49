import { useState } from 'react'
import type { Contact } from '../../../shared/follow-ups/schemas.ts'
import { Card } from '../../components/card.tsx'
import { useFeedback } from '../../components/feedback.tsx'
import { FollowUpRow } from '../../components/follow-up-row.tsx'
import { Section } from '../../components/section.tsx'
import { Words } from '../../components/text.tsx'
import { TextLink } from '../../components/text-link.tsx'
import { addDays } from '../../lib/add-days.ts'
import { networkTexts } from '../../lib/i18n/network.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useAgo } from '../../lib/use-ago.ts'
import { useClock } from '../../lib/use-clock.ts'
import { promiseKey } from '../../lib/use-contact-actions.ts'
import { useFirst } from '../../lib/use-first.ts'
import { followUpKey } from '../../lib/use-follow-up.ts'
import { PromiseRow } from './promise-row.tsx'
import { ShowMoreLine } from '../../components/show-more-line.tsx'
import { type Waiting, waitingUntil } from './waiting.ts'

const AHEAD_DAYS = 7
const SHOWN_AT_FIRST = 5
const FOR_EVER = '9999-12-31'

/** Who waits to hear from the viewer now and in the week to come, most pressing first. */
export function FollowUps({ contacts }: { contacts: readonly Contact[] }) {
  const texts = useTexts(networkTexts)
  const { isHidden } = useFeedback()
  const { today } = useClock()
  const [showsAll, setShowsAll] = useState(false)
  const all = waitingUntil(contacts, FOR_EVER).filter((waiting) => !isHidden(keyOf(waiting)))
  const horizon = addDays(today(), AHEAD_DAYS)
  const thisWeek = all.filter(({ on }) => on <= horizon)
  const { shown, rest, showAll, list } = useFirst(showsAll ? all : thisWeek, SHOWN_AT_FIRST, String(showsAll))
  const more = (
    <TextLink look="small" onPress={() => setShowsAll(!showsAll)}>
      {showsAll ? texts.onlyThisWeek : texts.allFollowUps}
    </TextLink>
  )
  return (
    <Section
      heading={texts.followUps}
      {...(thisWeek.length > 0 ? { note: texts.thisWeek(thisWeek.length) } : {})}
      {...(all.length > thisWeek.length ? { action: more } : {})}
    >
      {shown.length === 0 ? (
        <Card>
          <Words as="h3" look="rowTitle">
            {texts.nobodyWaits}
          </Words>
          <Words>{texts.nobodyWaitsText}</Words>
        </Card>
      ) : (
        <Card size="rows" ref={list}>
          {shown.map((waiting) =>
            waiting.about === 'promise' ? (
              <PromiseRow key={keyOf(waiting)} contact={waiting.contact} />
            ) : (
              <TalkRow key={keyOf(waiting)} contact={waiting.contact} />
            ),
          )}
          {rest > 0 && <ShowMoreLine count={rest} onPress={showAll} />}
        </Card>
      )}
    </Section>
  )
}

/** What was promised has a row of its own. */
function TalkRow({ contact }: { contact: Contact }) {
  const texts = useTexts(networkTexts)
  const ago = useAgo()
  const { strength, talksEveryDays, lastContactOn } = contact
  const isQuiet = strength === 'going-quiet' && talksEveryDays !== null && lastContactOn !== null
  return (
    <FollowUpRow
      contact={{ ...contact, promise: null }}
      {...(isQuiet ? { reason: texts.usedToTalk(ago(lastContactOn), talksEveryDays) } : {})}
    />
  )
}

function keyOf({ about, contact: { person } }: Waiting): string {
  return about === 'promise' ? promiseKey(person.id) : followUpKey(person.id)
}
