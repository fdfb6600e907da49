import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark'
import type { Contact } from '../../shared/follow-ups/schemas.ts'
import { commonTexts } from '../lib/i18n/common.ts'
import { followUpTexts } from '../lib/i18n/follow-ups.ts'
import { useTexts } from '../lib/i18n/use-texts.ts'
import { openChat } from '../lib/teams.ts'
import { useAnswerFollowUp } from '../lib/use-follow-up.ts'
import { narrow, useIsNarrow } from '../lib/use-media.ts'
import { useDue } from '../lib/use-due.ts'
import { IconButton } from './icon-button.tsx'
import { PersonRow } from './person-row.tsx'
import { SnoozeMenu } from './snooze-menu.tsx'
import { Words } from './text.tsx'

const useStyles = makeStyles({
  // As wide as its longest usual words: those of a list stand in one column.
  when: { minWidth: '92px', [narrow]: { flexBasis: '100%' } },
  due: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  quiet: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorStatusWarningForeground1 },
  later: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
})

interface FollowUpRowProps {
  contact: Contact
  /** Among other things that wait: the title then says what it is. */
  asTask?: boolean
  /** In place of the last contact: why it waits. */
  reason?: string
}

/** Someone waits to hear from the viewer. */
export function FollowUpRow({ contact, asTask = false, reason }: FollowUpRowProps) {
  const styles = useStyles()
  const texts = useTexts(followUpTexts)
  const common = useTexts(commonTexts)
  const answer = useAnswerFollowUp()
  const isNarrow = useIsNarrow()
  const due = useDue(contact)
  const { person, promise, chatUrl } = contact
  return (
    <PersonRow
      person={person}
      {...(asTask ? { title: texts.title(person.name) } : {})}
      end={
        <>
          {!asTask && (
            <Words as="span" look="meta" className={mergeClasses(styles.when, styles[due.look])}>
              {due.text}
            </Words>
          )}
          <Button
            size={isNarrow ? 'medium' : 'small'}
            aria-label={texts.openChatWith(person.name)}
            onClick={() => void openChat(chatUrl)}
          >
            {common.openChat}
          </Button>
          <SnoozeMenu person={person} />
          <IconButton
            label={texts.doneWith(person.name)}
            icon={<CheckmarkRegular />}
            onPress={() => answer(person, { answer: 'talked' })}
          />
        </>
      }
    >
      <Words look="meta">{promise === null ? (reason ?? due.lastContact) : texts.promised(promise.text)}</Words>
    </PersonRow>
  )
}
