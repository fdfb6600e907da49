import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark'
import { EditRegular } from '@fluentui/react-icons/svg/edit'
import type { Contact } from '../../../shared/follow-ups/schemas.ts'
import { IconButton } from '../../components/icon-button.tsx'
import { PersonRow } from '../../components/person-row.tsx'
import { Words } from '../../components/text.tsx'
import { commonTexts } from '../../lib/i18n/common.ts'
import { contactTexts } from '../../lib/i18n/contact.ts'
import { followUpTexts } from '../../lib/i18n/follow-ups.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { openChat } from '../../lib/teams.ts'
import { useContactActions } from '../../lib/use-contact-actions.ts'
import { useDueOn } from '../../lib/use-due.ts'
import { narrow, useIsNarrow } from '../../lib/use-media.ts'
import { useOpenPersonAt } from '../../lib/use-person-part.ts'

const useStyles = makeStyles({
  when: { minWidth: '92px', [narrow]: { flexBasis: '100%' } },
  due: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
})

/** Something that the viewer promised. */
export function PromiseRow({ contact: { person, promise, chatUrl } }: { contact: Contact }) {
  const styles = useStyles()
  const texts = useTexts(contactTexts)
  const followUps = useTexts(followUpTexts)
  const common = useTexts(commonTexts)
  const isNarrow = useIsNarrow()
  const dueOn = useDueOn()
  const openPersonAt = useOpenPersonAt()
  const { keepPromise } = useContactActions(person)
  if (promise === null) return null
  const due = dueOn(promise.on)
  return (
    <PersonRow
      person={person}
      end={
        <>
          <Words as="span" look="meta" className={mergeClasses(styles.when, due.look === 'due' && styles.due)}>
            {due.text}
          </Words>
          <Button
            size={isNarrow ? 'medium' : 'small'}
            aria-label={followUps.openChatWith(person.name)}
            onClick={() => void openChat(chatUrl)}
          >
            {common.openChat}
          </Button>
          <IconButton
            label={texts.changeFor(person.name)}
            icon={<EditRegular />}
            onPress={() => openPersonAt(person.id, 'promise')}
          />
          <IconButton label={texts.keptFor(person.name)} icon={<CheckmarkRegular />} onPress={keepPromise} />
        </>
      }
    >
      <Words look="meta">{followUps.promised(promise.text)}</Words>
    </PersonRow>
  )
}
