import { useState } from 'react'
import type { PersonSummary } from '../../../shared/people/schemas.ts'
import { THANKS_MAX_LENGTH } from '../../../shared/thanks/limits.ts'
import { firstName } from '../../components/person-line.ts'
import { togetherTexts } from '../../lib/i18n/together.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { dropKept, keepText, readKept } from '../../lib/kept-text.ts'
import { useEndpoint } from '../../lib/query.ts'
import { useSession } from '../../lib/session.tsx'
import { useDeferredSave } from '../../lib/use-save.ts'

interface ThankForm {
  person: PersonSummary | null
  line: string
  /** Whose members read it, too; null for the two alone. */
  groupId: string | null
  choose: (person: PersonSummary) => void
  chooseGroup: (groupId: string | null) => void
  write: (line: string) => void
  /** What is wrong; only once sending was tried. */
  problems: { person: string | null; line: string | null }
  submit: () => void
}

const KEPT = 'hallway.thanks'

/** A thank-you while it is written. What was typed stays until it is sent, also when that is undone. */
export function useThankForm(given: PersonSummary | null, onSent: () => void): ThankForm {
  const texts = useTexts(togetherTexts)
  const { call } = useSession()
  const deferSave = useDeferredSave()
  const me = useEndpoint('getMe', {})
  const [person, setPerson] = useState(given)
  const viewerId = me.data?.person.id ?? ''
  const key = `${KEPT}.${viewerId}.${given?.id ?? ''}`
  const [line, setLine] = useState(() => readKept(key) ?? '')
  const [groupId, setGroupId] = useState<string | null>(null)
  const [wasTried, setWasTried] = useState(false)
  const wanted = line.trim()
  const problems = {
    person: person === null ? texts.personMissing : person.id === viewerId ? texts.yourself : null,
    line: lineProblem(wanted, texts),
  }
  const send = (to: PersonSummary): void => {
    const name = firstName(to)
    const thanksId = crypto.randomUUID()
    deferSave({
      hides: `thanks/${thanksId}`,
      done: texts.thanksDone(name),
      run: async () => {
        const group = groupId === null ? {} : { groupId }
        await call('thank', { thanksId, personId: to.id, line: wanted, ...group }, { keepalive: true })
        dropKept(key)
      },
      refresh: ['getHome', 'getTie', 'getGroupThanks'],
      unsaved: texts.thanksUnsaved(name),
    })
  }
  return {
    person,
    line,
    groupId,
    choose(chosen) {
      setPerson(chosen)
      // A group of the one who was chosen before.
      setGroupId(null)
    },
    chooseGroup: setGroupId,
    write(next) {
      setLine(next)
      keepText(key, next)
    },
    problems: wasTried ? problems : { person: null, line: null },
    submit() {
      setWasTried(true)
      if (person === null || problems.person !== null || problems.line !== null) return
      onSent()
      send(person)
    },
  }
}

function lineProblem(line: string, texts: (typeof togetherTexts)['en']): string | null {
  if (line === '') return texts.lineMissing
  return line.length > THANKS_MAX_LENGTH ? texts.tooLong(THANKS_MAX_LENGTH, line.length) : null
}
