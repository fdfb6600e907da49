import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { CalendarClockRegular } from '@fluentui/react-icons/svg/calendar-clock'
import { ChatRegular } from '@fluentui/react-icons/svg/chat'
import { HeartRegular } from '@fluentui/react-icons/svg/heart'
import { PeopleAddRegular } from '@fluentui/react-icons/svg/people-add'
import { useState } from 'react'
import type { Contact } from '../../../shared/follow-ups/schemas.ts'
import type { PersonDetail } from '../../../shared/people/schemas.ts'
import { Part } from '../../components/part.tsx'
import { commonTexts } from '../../lib/i18n/common.ts'
import { personTexts } from '../../lib/i18n/person.ts'
import { togetherTexts } from '../../lib/i18n/together.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { lazySoon } from '../../lib/lazy-code.tsx'
import { openChat } from '../../lib/teams.ts'
import { narrow } from '../../lib/use-media.ts'
import { useOpenPersonAt } from '../../lib/use-person-part.ts'
import { HelloMenu } from './hello-menu.tsx'

const IntroduceDialog = lazySoon(() => import('../together/introduce-dialog.tsx').then((part) => part.IntroduceDialog))
const ThankDialog = lazySoon(() => import('../together/thank-dialog.tsx').then((part) => part.ThankDialog))

const useStyles = makeStyles({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    // Four in a line of the panel's width.
    '& > button': { flexGrow: 1, minWidth: 0, paddingInline: tokens.spacingHorizontalSNudge },
    [narrow]: {
      display: 'grid',
      gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
      '& > button': { minHeight: '44px' },
    },
  },
})

interface PersonActionsProps {
  detail: PersonDetail
  /** Null where the two are no contacts. */
  contact: Contact | null
  hasMet: boolean
}

/** What the viewer can do with a colleague. */
export function PersonActions({ detail, contact, hasMet }: PersonActionsProps) {
  const styles = useStyles()
  const texts = useTexts(personTexts)
  const common = useTexts(commonTexts)
  const together = useTexts(togetherTexts)
  const openAt = useOpenPersonAt()
  const [dialog, setDialog] = useState<'introduce' | 'thank' | null>(null)
  const [hello, setHello] = useState<HTMLElement | null>(null)
  const { person, starters, chatUrl } = detail
  const close = (): void => setDialog(null)
  return (
    <div className={styles.actions}>
      {hasMet ? (
        <Button
          appearance="primary"
          icon={<ChatRegular />}
          onClick={() => void openChat(contact === null ? chatUrl : contact.chatUrl)}
        >
          {texts.chat}
        </Button>
      ) : (
        <Button
          appearance="primary"
          icon={<ChatRegular />}
          aria-haspopup="menu"
          aria-expanded={hello !== null}
          onClick={({ currentTarget }) => setHello(currentTarget)}
        >
          {common.sayHello}
        </Button>
      )}
      <Button icon={<PeopleAddRegular />} onClick={() => setDialog('introduce')}>
        {together.introduce}
      </Button>
      <Button icon={<CalendarClockRegular />} onClick={() => openAt(person.id, 'promise')}>
        {texts.followUp}
      </Button>
      <Button icon={<HeartRegular />} onClick={() => setDialog('thank')}>
        {together.thank}
      </Button>
      {hello !== null && (
        <HelloMenu openers={starters} chatUrl={chatUrl} target={hello} onClose={() => setHello(null)} />
      )}
      <Part onBroken={close}>
        {dialog === 'introduce' && <IntroduceDialog first={person} onClose={close} />}
        {dialog === 'thank' && <ThankDialog person={person} onClose={close} />}
      </Part>
    </div>
  )
}
