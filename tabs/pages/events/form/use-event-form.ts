import { useState } from 'react'
import type { DraftProblemCode, Scope } from '../../../../shared/events/draft-choices.ts'
import type { DraftField, EventDraft } from '../../../../shared/events/draft.ts'
import type { HostedDraft } from '../../../../shared/events/schemas.ts'
import type { PersonSummary } from '../../../../shared/people/schemas.ts'
import { useFeedback } from '../../../components/feedback.tsx'
import { commonTexts } from '../../../lib/i18n/common.ts'
import { eventFormTexts } from '../../../lib/i18n/event-form.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import { dropKept, keepText } from '../../../lib/kept-text.ts'
import { ProblemError } from '../../../lib/problem-error.ts'
import { useInvalidate } from '../../../lib/query.ts'
import { useSession } from '../../../lib/session.tsx'
import type { Occurrence } from '../occurrence.ts'
import { readKeptDraft, type KeptDraft } from './kept-draft.ts'
import { mergeDrafts, type Merged } from './merge-drafts.ts'

export type Problems = Partial<Record<DraftField, DraftProblemCode>>

/** What the form begins with; a new event has no version yet. */
export interface FormStart {
  at: (Occurrence & { version: number; recurring: boolean }) | null
  draft: EventDraft
  coHosts: PersonSummary[]
}

export interface EventFormState {
  draft: EventDraft
  coHosts: PersonSummary[]
  scope: Scope
  problems: Problems
  /** What somebody else has written meanwhile where the viewer has, too. */
  theirs: Partial<EventDraft>
  takeTheirs: (field: DraftField) => void
  /** Why it is not saved, above the fields. */
  notice: string | null
  isSaving: boolean
  change: (changed: Partial<EventDraft>) => void
  setCoHosts: (people: PersonSummary[]) => void
  setScope: (scope: Scope) => void
  submit: () => void
  /** Forgets what was typed. */
  giveUp: () => void
}

const REFRESH = ['searchEvents', 'searchEventDates', 'getEvent', 'getEventDraft', 'getHome'] as const

/** An event while it is made or changed. What was typed outlives a failed save, a closed form and a reload. */
export function useEventForm(start: FormStart, key: string, onSaved: (at: Occurrence) => void): EventFormState {
  const texts = useTexts(eventFormTexts)
  const common = useTexts(commonTexts)
  const { call } = useSession()
  const { offerUndo } = useFeedback()
  const invalidate = useInvalidate()
  const [form, setForm] = useState(() => begin(start, key))
  const [scope, setScope] = useState<Scope>('this')
  const [problems, setProblems] = useState<Problems>({})
  const [clashing, setClashing] = useState<readonly DraftField[]>(form.merged?.clashing ?? [])
  const [notice, setNotice] = useState<string | null>(() =>
    form.merged === null ? null : changedNotice(texts, form.merged),
  )
  const [isSaving, setIsSaving] = useState(false)

  const put = (changed: Partial<KeptDraft>): void => {
    const { merged: _told, ...next } = { ...form, ...changed }
    setForm({ ...next, merged: null })
    keepText(key, JSON.stringify(next))
  }
  const change = (changed: Partial<EventDraft>): void => {
    put({ draft: { ...form.draft, ...changed } })
    setProblems((before) => without(before, Object.keys(changed) as DraftField[]))
  }
  const send = async (): Promise<Occurrence> =>
    start.at === null
      ? await call('createEvent', { ...form.draft, eventId: form.eventId })
      : await call('editEvent', {
          eventId: start.at.eventId,
          startsAt: start.at.startsAt,
          scope,
          version: form.version,
          draft: form.draft,
        })
  /** The version that was begun with is not the newest: somebody else has saved meanwhile. */
  const mergeTheirs = async ({ eventId, startsAt }: Occurrence): Promise<void> => {
    let theirs: HostedDraft
    try {
      theirs = await call('getEventDraft', { eventId, startsAt })
    } catch {
      setNotice(texts.settled)
      return
    }
    const merged = mergeDrafts(form.base, form.draft, theirs.draft)
    const coHosts = chosen(merged.draft, [...form.coHosts, ...theirs.coHosts])
    put({ base: theirs.draft, version: theirs.version, draft: merged.draft, coHosts })
    setClashing(merged.clashing)
    setNotice(changedNotice(texts, merged))
  }
  const explain = async (error: unknown): Promise<void> => {
    const code = error instanceof ProblemError ? error.code : 'bug'
    const found = error instanceof ProblemError ? toProblems(error) : {}
    setProblems(found)
    if (Object.keys(found).length > 0) {
      setNotice(texts.lookAtFields(Object.keys(found).length))
      focusFirst(found)
    } else if (code === 'conflict' && start.at !== null) {
      await mergeTheirs(start.at)
    } else setNotice(`${texts.notSaved} ${common.problem[code]}`)
  }
  const save = async (): Promise<void> => {
    setIsSaving(true)
    setNotice(null)
    try {
      const at = await send()
      dropKept(key)
      void invalidate(...REFRESH)
      offerUndo({ text: start.at === null ? texts.created(form.draft.title) : texts.saved(form.draft.title) })
      onSaved(at)
    } catch (error) {
      await explain(error)
    }
    setIsSaving(false)
  }
  return {
    draft: form.draft,
    coHosts: form.coHosts,
    scope,
    problems,
    theirs: Object.fromEntries(clashing.map((field) => [field, form.base[field]])),
    takeTheirs(field) {
      change({ [field]: form.base[field] })
      setClashing(clashing.filter((other) => other !== field))
    },
    notice,
    isSaving,
    change,
    setCoHosts: (people) => put({ coHosts: people, draft: { ...form.draft, coHostIds: people.map(({ id }) => id) } }),
    setScope,
    submit() {
      if (!isSaving) void save()
    },
    giveUp: () => dropKept(key),
  }
}

/** With what was typed before, put onto the event as it is by now. */
function begin({ at, draft, coHosts }: FormStart, key: string): KeptDraft & { merged: Merged | null } {
  const kept = readKeptDraft(key, draft)
  const version = at?.version ?? 0
  if (kept === null) {
    return { eventId: at?.eventId ?? crypto.randomUUID(), base: draft, version, draft, coHosts, merged: null }
  }
  if (kept.version === version) return { ...kept, merged: null }
  const merged = mergeDrafts(kept.base, kept.draft, draft)
  const known = chosen(merged.draft, [...kept.coHosts, ...coHosts])
  return { ...kept, base: draft, version, draft: merged.draft, coHosts: known, merged }
}

function chosen({ coHostIds }: EventDraft, people: readonly PersonSummary[]): PersonSummary[] {
  return coHostIds.flatMap((id) => people.find((person) => person.id === id) ?? [])
}

function changedNotice(texts: typeof eventFormTexts.en, { taken, clashing }: Merged): string {
  const named = (fields: readonly DraftField[]): string[] => fields.map((field) => texts.labels[field])
  return [
    texts.changedMeanwhile,
    ...(taken.length === 0 ? [] : [texts.theirChanges(named(taken))]),
    ...(clashing.length === 0 ? [] : [texts.bothChanged(named(clashing))]),
    texts.yoursIsHere,
  ].join(' ')
}

function toProblems({ code, fields }: ProblemError): Problems {
  if (code !== 'invalid-input') return {}
  return Object.fromEntries(fields.map(({ path, message }) => [path.split('.')[0], message]))
}

function without(problems: Problems, fields: readonly DraftField[]): Problems {
  return Object.fromEntries(Object.entries(problems).filter(([field]) => !fields.includes(field as DraftField)))
}

export function fieldId(field: DraftField): string {
  return `hallway-event-${field}`
}

/** In the order of the form. */
function focusFirst(problems: Problems): void {
  const inputs = [...document.querySelectorAll<HTMLElement>('[id^="hallway-event-"]')]
  inputs.find(({ id }) => Object.keys(problems).some((field) => id === fieldId(field as DraftField)))?.focus()
}
