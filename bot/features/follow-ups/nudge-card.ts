import type { Messages } from '../../../shared/i18n/messages.ts'
import type { Card, CardElement } from '../../cards/card.ts'
import {
  caption,
  card,
  executeButton,
  eyebrow,
  linkButton,
  personRow,
  quietLink,
  text,
  title,
} from '../../cards/elements.ts'
import type { Context } from '../../context.ts'
import { toSummary, type PersonRow } from '../../db/people.ts'
import { laterInputs, snoozeButton } from './snooze-choices.ts'

type Words = Messages['followUps']['nudge']

/** One person of a nudge. */
export interface NudgeLine {
  person: PersonRow
  /** Last contact, and what was promised. Never the note. */
  facts: string
  /** Says that reminders come less often from now on. */
  slowed: string | null
  chatUrl: string
}

export interface NudgeCard {
  lines: readonly [NudgeLine, ...NudgeLine[]]
  ownerId: string
  /** The nudge's date, by which its presses find what it was about. */
  date: string
  today: string
  isDaily: boolean
  /** What was wrong with the last press. */
  problem: string | null
  words: Words
}

export function nudgeCard(context: Context, nudge: NudgeCard): Card {
  return nudge.lines.length === 1 ? oneCard(nudge) : manyCard(context, nudge)
}

function oneCard({ lines: [line], ownerId, date, today, isDaily, problem, words }: NudgeCard): Card {
  const { person, facts, slowed, chatUrl } = line
  const data = { personId: person.person_id, nudge: date, owner: ownerId }
  const plain = { associatedInputs: 'none' } as const
  return card({
    summary: words.summary(1),
    body: [
      eyebrow(words.eyebrow(isDaily)),
      title(words.titleOne(person.display_name)),
      ...problemLine(problem),
      personRow(toSummary(person)),
      text(facts, { spacing: 'Small' }),
      caption(slowed ?? words.hintOne),
    ],
    actions: [
      executeButton(words.talked, 'follow-ups.talked', data, { style: 'positive', ...plain }),
      snoozeButton(words, data, today),
      linkButton(words.draft, chatUrl),
      executeButton(words.stop, 'follow-ups.stop', data, plain),
    ],
  })
}

function manyCard({ links }: Context, { lines, ownerId, date, today, isDaily, problem, words }: NudgeCard): Card {
  const data = { personIds: lines.map(({ person }) => person.person_id), nudge: date, owner: ownerId }
  return card({
    summary: words.summary(lines.length),
    body: [
      eyebrow(words.eyebrow(isDaily)),
      title(words.titleMany(lines.length)),
      text(words.hintMany, { isSubtle: true }),
      ...problemLine(problem),
      ...lines.flatMap((line) => personLines(line, today, words)),
      ...lines.flatMap(({ slowed }) => (slowed === null ? [] : [caption(slowed)])),
    ],
    actions: [
      executeButton(words.save, 'follow-ups.save', data, { style: 'positive' }),
      executeButton(words.snoozeRest, 'follow-ups.snooze-rest', data),
      linkButton(words.openNetwork, links.tab('network')),
    ],
  })
}

/** Done at once, with a tick; everything else about the person one tap further. */
function personLines({ person, facts, chatUrl }: NudgeLine, today: string, words: Words): CardElement[] {
  const { person_id: id, display_name: name } = person
  const later = `later-of-${id}`
  return [
    {
      type: 'ColumnSet',
      spacing: 'Medium',
      columns: [
        { type: 'Column', width: 'stretch', items: [personRow(toSummary(person)), caption(facts)] },
        {
          type: 'Column',
          width: 'auto',
          verticalContentAlignment: 'Center',
          items: [{ type: 'Input.Toggle', id: toggleId(id), title: words.done, value: 'false' }],
        },
      ],
    },
    {
      type: 'ColumnSet',
      spacing: 'Small',
      columns: [
        { type: 'Column', width: 'auto', items: [quietLink(linkButton(words.draft, chatUrl))] },
        {
          type: 'Column',
          width: 'auto',
          items: [quietLink({ type: 'Action.ToggleVisibility', title: words.later, targetElements: [later] })],
        },
      ],
    },
    { type: 'Container', id: later, isVisible: false, items: laterInputs(words, id, { name, today }) },
  ]
}

function problemLine(problem: string | null): CardElement[] {
  return problem === null ? [] : [text(problem)]
}

export function toggleId(personId: string): string {
  return `done-${personId}`
}
