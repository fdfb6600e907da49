import { makeStyles, tokens } from '@fluentui/react-components'
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import { useId, useRef, useState } from 'react'
import { MOST_WISHES } from '../../../shared/mentoring/limits.ts'
import type { PersonSummary } from '../../../shared/people/schemas.ts'
import { useFeedback } from '../../components/feedback.tsx'
import { IconButton } from '../../components/icon-button.tsx'
import { PersonAvatar } from '../../components/person-avatar.tsx'
import { roleAndPlace } from '../../components/person-line.ts'
import { PersonPicker } from '../../components/person-picker.tsx'
import { Words } from '../../components/text.tsx'
import { assignmentTexts } from '../../lib/i18n/assignment.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useTypedText } from '../../lib/use-typed-text.ts'

const useStyles = makeStyles({
  wishes: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  label: { color: tokens.colorNeutralForeground1 },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
  },
  wish: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  words: { flexGrow: 1, minWidth: 0 },
  picker: { maxWidth: '440px' },
})

interface AssignmentWishesProps {
  wishes: readonly PersonSummary[]
  onChange: (wishes: PersonSummary[]) => void
}

/** Up to three mentors in the order in which the mentee would like them. */
export function AssignmentWishes({ wishes, onChange }: AssignmentWishesProps) {
  const styles = useStyles()
  const texts = useTexts(assignmentTexts)
  const { announce } = useFeedback()
  const labelId = useId()
  const label = useRef<HTMLParagraphElement>(null)
  const moveUp = (place: number): void => {
    const [before, wish] = [wishes[place - 1], wishes[place]]
    if (before === undefined || wish === undefined) return
    onChange(wishes.toSpliced(place - 1, 2, wish, before))
    announce(texts.moved(wish.name, place - 1))
  }
  const remove = (wish: PersonSummary): void => {
    onChange(wishes.filter((one) => one !== wish))
    announce(texts.removed(wish.name))
    label.current?.focus()
  }
  return (
    <div role="group" aria-labelledby={labelId} className={styles.wishes}>
      <Words ref={label} id={labelId} className={styles.label} tabIndex={-1}>
        {texts.wishes}
      </Words>
      <Words look="meta">{texts.wishesHint}</Words>
      {wishes.length > 0 && (
        <ol className={styles.list}>
          {wishes.map((wish, place) => (
            <li key={wish.id} className={styles.wish}>
              <PersonAvatar person={wish} size={36} />
              <div className={styles.words}>
                <Words look="label">{texts.wish(place)}</Words>
                <Words look="rowTitle">{wish.name}</Words>
                <Words look="meta">{roleAndPlace(wish)}</Words>
              </div>
              {place > 0 && (
                <IconButton label={texts.moveUp(wish.name)} icon={<ArrowUpRegular />} onPress={() => moveUp(place)} />
              )}
              <IconButton label={texts.remove(wish.name)} icon={<DismissRegular />} onPress={() => remove(wish)} />
            </li>
          ))}
        </ol>
      )}
      {wishes.length < MOST_WISHES && (
        <MentorPicker
          onChoose={(mentor) => {
            if (!wishes.some(({ id }) => id === mentor.id)) onChange([...wishes, mentor])
          }}
        />
      )}
    </div>
  )
}

function MentorPicker({ onChoose }: { onChoose: (mentor: PersonSummary) => void }) {
  const styles = useStyles()
  const texts = useTexts(assignmentTexts)
  const [wanted, want] = useState('')
  const text = useTypedText(wanted, want)
  return (
    <PersonPicker
      only="mentors"
      className={styles.picker}
      label={texts.addWish}
      text={text}
      onChoose={(mentor) => {
        text.replace('')
        onChoose(mentor)
      }}
    />
  )
}
