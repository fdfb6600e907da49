import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { CalendarClockRegular } from '@fluentui/react-icons/svg/calendar-clock'
import { ChatRegular } from '@fluentui/react-icons/svg/chat'
import { PeopleCommunityRegular } from '@fluentui/react-icons/svg/people-community'
import { PersonAddRegular } from '@fluentui/react-icons/svg/person-add'
import type { Contact } from '../../../shared/follow-ups/schemas.ts'
import type { PersonDetail } from '../../../shared/people/schemas.ts'
import { commonTexts } from '../../lib/i18n/common.ts'
import { contactTexts } from '../../lib/i18n/contact.ts'
import { personTexts } from '../../lib/i18n/person.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { openChat } from '../../lib/teams.ts'
import { useContactActions } from '../../lib/use-contact-actions.ts'
import { useGoTo } from '../../lib/use-go-to.ts'
import { narrow } from '../../lib/use-media.ts'
import { useOpenPersonAt } from '../../lib/use-person-part.ts'

const useStyles = makeStyles({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    [narrow]: {
      display: 'grid',
      gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
      '& > button': { minHeight: '44px' },
      '& > button:last-child:nth-child(odd)': { gridColumnStart: 1, gridColumnEnd: 3 },
    },
  },
})

interface PersonActionsProps {
  detail: PersonDetail
  /** Null where the two are no contacts. */
  contact: Contact | null
  onLeave: () => void
}

/** What the viewer can do with a colleague. */
export function PersonActions({ detail: { person, mentor, chatUrl }, contact, onLeave }: PersonActionsProps) {
  const styles = useStyles()
  const texts = useTexts(personTexts)
  const common = useTexts(commonTexts)
  const contacts = useTexts(contactTexts)
  const goTo = useGoTo()
  const openAt = useOpenPersonAt()
  const { add } = useContactActions(person)
  const askForMentoring = (): void => {
    onLeave()
    goTo('mentors', `mentor/${person.id}`)
  }
  return (
    <div className={styles.actions}>
      <Button
        appearance="primary"
        icon={<ChatRegular />}
        onClick={() => void openChat(contact === null ? chatUrl : contact.chatUrl)}
      >
        {contact === null ? common.sayHello : texts.chat}
      </Button>
      {contact === null ? (
        <Button icon={<PersonAddRegular />} onClick={add}>
          {contacts.add}
        </Button>
      ) : (
        <Button icon={<CalendarClockRegular />} onClick={() => openAt(person.id, 'promise')}>
          {texts.followUp}
        </Button>
      )}
      {mentor !== null && (
        <Button icon={<PeopleCommunityRegular />} onClick={askForMentoring}>
          {texts.mentoring}
        </Button>
      )}
    </div>
  )
}
