import { Button, Checkbox, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { keepInTouchChoices, type KeepInTouch } from '../../../../shared/events/draft-choices.ts'
import type { Recap } from '../../../../shared/events/schemas.ts'
import { DialogForm } from '../../../components/dialog-form.tsx'
import { OpenDialog } from '../../../components/open-dialog.tsx'
import { PersonAvatar } from '../../../components/person-avatar.tsx'
import { QueryRegion } from '../../../components/query-region.tsx'
import { ListSkeleton } from '../../../components/skeletons.tsx'
import { Words } from '../../../components/text.tsx'
import { eventRecapTexts } from '../../../lib/i18n/event-recap.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import { useEndpoint } from '../../../lib/query.ts'
import { useSession } from '../../../lib/session.tsx'
import { useClock } from '../../../lib/use-clock.ts'
import { useSave } from '../../../lib/use-save.ts'
import type { Occurrence } from '../occurrence.ts'
import { NoteField } from './note-field.tsx'

const useStyles = makeStyles({
  people: { margin: 0, padding: 0, listStyleType: 'none' },
  person: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  words: { flexGrow: 1, minWidth: 0 },
  choices: { flexWrap: 'wrap', marginInlineStart: '-8px' },
})

/** "Who did you meet?", once the event is over. */
export function RecapDialog({ at, onClose }: { at: Occurrence; onClose: () => void }) {
  const texts = useTexts(eventRecapTexts)
  const query = useEndpoint('getRecap', at)
  return (
    <OpenDialog onClose={onClose} aria-label={texts.title}>
      <QueryRegion query={query} what={texts.what} skeleton={<ListSkeleton count={3} />}>
        {(recap) => <RecapForm recap={recap} onClose={onClose} />}
      </QueryRegion>
    </OpenDialog>
  )
}

function RecapForm({ recap, onClose }: { recap: Recap; onClose: () => void }) {
  const styles = useStyles()
  const texts = useTexts(eventRecapTexts)
  const clock = useClock()
  const [met, setMet] = useState<readonly string[]>([])
  const [notes, setNotes] = useState<Readonly<Record<string, string>>>({})
  const [keepInTouch, setKeepInTouch] = useState<KeepInTouch>('in-two-weeks')
  const saveAnswer = useSaveRecap(recap, onClose)
  return (
    <DialogForm
      title={texts.title}
      action={recap.people.length > 0 ? texts.save(met.length) : undefined}
      onSubmit={() => saveAnswer({ wasThere: true, personIds: [...met], keepInTouch, notes: notesOf(met, notes) })}
      aside={
        <Button
          appearance="subtle"
          onClick={() => saveAnswer({ wasThere: false, personIds: [], keepInTouch: 'no-reminder', notes: [] })}
        >
          {texts.absent}
        </Button>
      }
      cancel={texts.notNow}
    >
      <Words>{texts.text(recap.title, clock.day(recap.startsAt))}</Words>
      {recap.people.length === 0 ? (
        <Words look="meta">{texts.nobody}</Words>
      ) : (
        <ul className={styles.people}>
          {recap.people.map(({ person, known }) => (
            <li key={person.id} className={styles.person}>
              <Checkbox
                aria-label={person.name}
                checked={met.includes(person.id)}
                onChange={(_event, { checked }) =>
                  setMet(checked === true ? [...met, person.id] : met.filter((id) => id !== person.id))
                }
              />
              <PersonAvatar person={person} size={36} />
              <div className={styles.words}>
                <Words look="rowTitle">{person.name}</Words>
                <Words look="meta">
                  {[person.department, known ? texts.known : texts.newForYou]
                    .filter((part) => part !== null)
                    .join(' · ')}
                </Words>
                {met.includes(person.id) && (
                  <NoteField
                    name={person.name}
                    note={notes[person.id] ?? ''}
                    onChange={(text) => setNotes({ ...notes, [person.id]: text })}
                  />
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      {recap.people.length > 0 && (
        <Field label={texts.keepInTouch}>
          <RadioGroup
            layout="horizontal"
            className={styles.choices}
            value={keepInTouch}
            onChange={(_event, { value }) => setKeepInTouch(value as KeepInTouch)}
          >
            {keepInTouchChoices.map((choice) => (
              <Radio key={choice} value={choice} label={texts.choices[choice]} />
            ))}
          </RadioGroup>
        </Field>
      )}
    </DialogForm>
  )
}

interface Answer {
  wasThere: boolean
  personIds: string[]
  keepInTouch: KeepInTouch
  notes: { personId: string; text: string }[]
}

function notesOf(met: readonly string[], notes: Readonly<Record<string, string>>): Answer['notes'] {
  return met.flatMap((personId) => {
    const text = notes[personId]?.trim() ?? ''
    return text === '' ? [] : [{ personId, text }]
  })
}

function useSaveRecap({ eventId, startsAt }: Recap, onClose: () => void): (answer: Answer) => void {
  const texts = useTexts(eventRecapTexts)
  const { call } = useSession()
  const save = useSave()
  return (answer) => {
    onClose()
    void save({
      run: () => call('saveRecap', { eventId, startsAt, ...answer }),
      refresh: ['getEvent', 'getRecap', 'getNetwork', 'getHome', 'getPeopleToMeet'],
      unsaved: texts.notSaved,
      done: answer.wasThere ? texts.saved(answer.personIds.length) : texts.absentDone,
    })
  }
}
