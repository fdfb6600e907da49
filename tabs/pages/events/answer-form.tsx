import { makeStyles, Radio, RadioGroup } from '@fluentui/react-components'
import { useId } from 'react'
import type { EventCard, RsvpAnswer } from '../../../shared/events/schemas.ts'
import { Inset } from '../../components/card.tsx'
import { Words } from '../../components/text.tsx'
import { eventsTexts } from '../../lib/i18n/events.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useAnswer } from './use-answer.ts'
import { isFull } from './with-answer.ts'

const useStyles = makeStyles({
  choices: { flexWrap: 'wrap', marginInlineStart: '-8px' },
})

export function AnswerForm({ event }: { event: EventCard }) {
  const styles = useStyles()
  const texts = useTexts(eventsTexts)
  const question = useId()
  const answer = useAnswer(event)
  const { mine } = event
  const needsToWait = mine.answer !== 'going' && isFull(event)
  const hint = hintFor(texts, event)
  return (
    <Inset>
      <Words as="h3" look="rowTitle" id={question}>
        {texts.areYouComing}
      </Words>
      <RadioGroup
        layout="horizontal"
        className={styles.choices}
        aria-labelledby={question}
        value={chosenAnswer(mine.answer)}
        onChange={(_event, { value }) => answer(value as RsvpAnswer)}
      >
        <Radio value="going" label={needsToWait ? texts.joinWaitingList : texts.coming} />
        <Radio value="maybe" label={texts.maybe} />
        <Radio value="no" label={texts.cannot} />
      </RadioGroup>
      {hint !== null && <Words look="meta">{hint}</Words>}
    </Inset>
  )
}

function chosenAnswer(answer: EventCard['mine']['answer']): RsvpAnswer | '' {
  if (answer === 'none') return ''
  return answer === 'waiting' ? 'going' : answer
}

function hintFor(texts: typeof eventsTexts.en, { mine, waitingCount }: EventCard): string | null {
  if (mine.answer === 'waiting') return texts.waitingDone(mine.waitingPosition)
  return mine.answer === 'going' && waitingCount > 0 ? texts.passesOn : null
}
