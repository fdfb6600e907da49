import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { ChatRegular } from '@fluentui/react-icons/svg/chat'
import type { Home } from '../../../shared/home/schemas.ts'
import { Actions } from '../../components/actions.tsx'
import { Card } from '../../components/card.tsx'
import { PersonAvatar } from '../../components/person-avatar.tsx'
import { roleAndPlace } from '../../components/person-line.ts'
import { PersonLink } from '../../components/person-link.tsx'
import { ReasonLine } from '../../components/reason-line.tsx'
import { Words } from '../../components/text.tsx'
import { commonTexts } from '../../lib/i18n/common.ts'
import { firstRunTexts } from '../../lib/i18n/first-run.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { openChat } from '../../lib/teams.ts'

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  list: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', gap: tokens.spacingHorizontalM, margin: 0 },
  text: { margin: 0 },
})

/** The newcomer's buddy, as soon as there is one. */
export function BuddyCard({ home }: { home: Home | undefined }) {
  const styles = useStyles()
  const texts = useTexts(firstRunTexts)
  const common = useTexts(commonTexts)
  const buddy = home?.introductions.find(({ programme, state }) => programme === 'buddy' && state === 'introduced')
  if (buddy === undefined) return null
  return (
    <Card className={styles.card}>
      <Words look="accent">{texts.yourBuddy}</Words>
      <PersonAvatar person={buddy.other} size={48} />
      <div>
        <Words as="h2" look="sectionHeading">
          <PersonLink person={buddy.other} />
        </Words>
        <Words look="meta">{roleAndPlace(buddy.other)}</Words>
      </div>
      <ReasonLine>{buddy.reason}</ReasonLine>
      <Actions>
        <Button icon={<ChatRegular />} onClick={() => void openChat(buddy.chatUrl)}>
          {common.sayHello}
        </Button>
      </Actions>
    </Card>
  )
}

export function WhatNext() {
  const styles = useStyles()
  const texts = useTexts(firstRunTexts)
  const lines = [
    { when: texts.today, what: texts.todayText },
    { when: texts.thisWeek, what: texts.thisWeekText },
    { when: texts.later, what: texts.laterText },
  ]
  return (
    <Card className={styles.card}>
      <Words as="h2" look="sectionHeading">
        {texts.whatNext}
      </Words>
      <dl className={styles.list}>
        {lines.map(({ when, what }) => (
          <Line key={when} when={when} what={what} />
        ))}
      </dl>
    </Card>
  )
}

function Line({ when, what }: { when: string; what: string }) {
  const styles = useStyles()
  return (
    <>
      <dt>
        <Words as="span" look="meta">
          {when}
        </Words>
      </dt>
      <dd className={styles.text}>
        <Words>{what}</Words>
      </dd>
    </>
  )
}
