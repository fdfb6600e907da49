import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { DatedPromise } from '../../../shared/follow-ups/schemas.ts'
import type { PersonSummary } from '../../../shared/people/schemas.ts'
import { Actions } from '../../components/actions.tsx'
import { useFeedback } from '../../components/feedback.tsx'
import { PanelSection } from '../../components/panel-section.tsx'
import { Words } from '../../components/text.tsx'
import { TextLink } from '../../components/text-link.tsx'
import { contactTexts } from '../../lib/i18n/contact.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { promiseKey, useContactActions } from '../../lib/use-contact-actions.ts'
import { useDueOn } from '../../lib/use-due.ts'
import { useOpenPersonAt, usePersonPart } from '../../lib/use-person-part.ts'
import { PromiseForm } from './promise-form.tsx'

const useStyles = makeStyles({
  promised: { display: 'grid', rowGap: tokens.spacingVerticalS },
})

interface PromisePartProps {
  viewerId: string
  person: PersonSummary
  promise: DatedPromise | null
}

/** What the viewer promised this person; made, changed, kept or deleted. */
export function PromisePart({ viewerId, person, promise }: PromisePartProps) {
  const texts = useTexts(contactTexts)
  const { isHidden } = useFeedback()
  const isEdited = usePersonPart() === 'promise'
  const openAt = useOpenPersonAt()
  const shown = isHidden(promiseKey(person.id)) ? null : promise
  return (
    <PanelSection heading={texts.promise}>
      {isEdited && (
        <PromiseForm viewerId={viewerId} person={person} promise={shown} onClose={() => openAt(person.id, null)} />
      )}
      {!isEdited && shown !== null && <Promised person={person} promise={shown} />}
      {!isEdited && shown === null && (
        <TextLink onPress={() => openAt(person.id, 'promise')}>{texts.promiseSomething}</TextLink>
      )}
    </PanelSection>
  )
}

function Promised({ person, promise }: { person: PersonSummary; promise: DatedPromise }) {
  const styles = useStyles()
  const texts = useTexts(contactTexts)
  const dueOn = useDueOn()
  const openAt = useOpenPersonAt()
  const { keepPromise, dropPromise } = useContactActions(person)
  return (
    <div className={styles.promised}>
      <div>
        <Words>{promise.text}</Words>
        <Words look="meta">{dueOn(promise.on).text}</Words>
      </div>
      <Actions>
        <Button size="small" aria-label={texts.keptFor(person.name)} onClick={keepPromise}>
          {texts.kept}
        </Button>
        <Button size="small" aria-label={texts.changeFor(person.name)} onClick={() => openAt(person.id, 'promise')}>
          {texts.change}
        </Button>
        <Button size="small" appearance="subtle" onClick={dropPromise}>
          {texts.drop}
        </Button>
      </Actions>
    </div>
  )
}
