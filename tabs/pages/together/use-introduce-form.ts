import { useState } from 'react'
import { INTRODUCTION_REASON_MAX_LENGTH } from '../../../shared/introductions/personal-limits.ts'
import type { PersonSummary } from '../../../shared/people/schemas.ts'
import { firstName } from '../../components/person-line.ts'
import { togetherTexts } from '../../lib/i18n/together.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useEndpoint } from '../../lib/query.ts'
import { useSession } from '../../lib/session.tsx'
import { useDeferredSave } from '../../lib/use-save.ts'

type Texts = (typeof togetherTexts)['en']
type Pair = [first: PersonSummary, second: PersonSummary]

interface Problems {
  first: string | null
  second: string | null
  reason: string | null
}

interface IntroduceForm {
  first: PersonSummary | null
  second: PersonSummary | null
  /** Hallway's draft, as soon as there are two people, until something was written. */
  reason: string
  chooseFirst: (person: PersonSummary) => void
  chooseSecond: (person: PersonSummary) => void
  write: (reason: string) => void
  /** What is wrong; only once asking was tried. */
  problems: Problems
  submit: () => void
}

const noProblems: Problems = { first: null, second: null, reason: null }

/** Two people and why; both are asked when the time to undo is over. */
export function useIntroduceForm(given: PersonSummary | null, onSent: () => void): IntroduceForm {
  const texts = useTexts(togetherTexts)
  const { call } = useSession()
  const deferSave = useDeferredSave()
  const me = useEndpoint('getMe', {})
  const [first, chooseFirst] = useState(given)
  const [second, chooseSecond] = useState<PersonSummary | null>(null)
  const [written, write] = useState<string | null>(null)
  const [wasTried, setWasTried] = useState(false)
  const pair = toPair(first, second)
  const draft = useDraft(pair)
  const reason = written ?? draft
  const problems = findProblems({ first, second, reason: reason.trim(), viewerId: me.data?.person.id }, texts)
  const send = ([one, other]: Pair): void => {
    const introductionId = crypto.randomUUID()
    const names: [string, string] = [firstName(one), firstName(other)]
    const input = { introductionId, firstId: one.id, secondId: other.id, reason: reason.trim() }
    deferSave({
      hides: `introduction/${introductionId}`,
      done: texts.introduceDone(...names),
      run: () => call('introducePeople', input, { keepalive: true }),
      refresh: ['getTie', 'getOpenIntroductions'],
      unsaved: texts.introduceUnsaved(...names),
    })
  }
  return {
    first,
    second,
    reason,
    chooseFirst,
    chooseSecond,
    write,
    problems: wasTried ? problems : noProblems,
    submit() {
      setWasTried(true)
      if (pair === null || Object.values(problems).some((problem) => problem !== null)) return
      onSent()
      send(pair)
    },
  }
}

/** Hallway's own words, empty while they are on their way. */
function useDraft(pair: Pair | null): string {
  const [first, second] = pair ?? []
  const input = { firstId: first?.id ?? '', secondId: second?.id ?? '' }
  return useEndpoint('draftIntroduction', input, { enabled: pair !== null }).data?.reason ?? ''
}

function toPair(first: PersonSummary | null, second: PersonSummary | null): Pair | null {
  return first === null || second === null || first.id === second.id ? null : [first, second]
}

interface Filled {
  first: PersonSummary | null
  second: PersonSummary | null
  reason: string
  viewerId: string | undefined
}

function findProblems({ first, second, reason, viewerId }: Filled, texts: Texts): Problems {
  const isSame = first !== null && first.id === second?.id
  return {
    first: personProblem(first, viewerId, texts),
    second: isSame ? texts.samePerson : personProblem(second, viewerId, texts),
    reason: reasonProblem(reason, texts),
  }
}

function personProblem(person: PersonSummary | null, viewerId: string | undefined, texts: Texts): string | null {
  if (person === null) return texts.personMissing
  return person.id === viewerId ? texts.yourself : null
}

function reasonProblem(reason: string, texts: Texts): string | null {
  if (reason === '') return texts.whyMissing
  const longest = INTRODUCTION_REASON_MAX_LENGTH
  return reason.length > longest ? texts.tooLong(longest, reason.length) : null
}
