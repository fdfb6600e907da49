import type { Random } from '../../bot/features/sample/random.ts'
import type { Card, ExecuteAction } from '../../bot/cards/card.ts'
import type { TestHallway } from '../kit/hallway.ts'
import type { SentActivity } from '../kit/teams.ts'
import { isHere, type Employee } from './employee.ts'

/** How often a card is read and left as it is, in the measure of its buttons. */
const LEFT_AS_IT_IS = 2
/** How often a button is pressed, against the others of its card; what is not named here is never pressed. */
const APPEAL: Record<string, number> = {
  'buddy.accept': 6,
  'buddy.not-now': 2,
  'buddy.not-a-fit': 0.1,
  'buddy.decline': 1,
  'buddy.replace': 1,
  'buddy.keep': 1,
  'buddy.check-in yes': 6,
  'buddy.check-in not-yet': 2,
  'buddy.check-in swap': 0.2,
  'coffee.answer met': 6,
  'coffee.answer not-yet': 2,
  'coffee.answer not-a-fit': 0.1,
  'coffee.why': 0.5,
  'mentoring.accept': 5,
  'mentoring.decline': 2,
  'follow-ups.talked': 5,
  'follow-ups.snooze': 2,
  'follow-ups.stop': 0.5,
  'follow-ups.save': 5,
  'follow-ups.snooze-rest': 2,
}

export interface Inbox {
  /** Messages of `teams.sent` that have been looked at. */
  seen: number
  /** Cards that will be answered on a later day. */
  later: { employee: Employee; card: Card }[]
  pressed: number
  /** Presses that no card came back for. */
  unanswered: string[]
  /** Person and introduction of everybody who has ended one. */
  ended: Set<string>
}

/** Buttons that end an introduction for who presses them. */
const ENDINGS = ['buddy.not-a-fit', 'buddy.decline', 'buddy.replace', 'buddy.check-in swap', 'coffee.answer not-a-fit']

/** Everybody reads what has come: some answer at once, some on a later day, some never. */
export async function readAndAnswer(
  hallway: TestHallway,
  random: Random,
  { inbox, readerOf }: { inbox: Inbox; readerOf(sent: SentActivity): Employee | undefined },
): Promise<void> {
  // Keys of messages are drawn, and with them the order of those that leave together.
  const arrived = hallway.teams.sent.slice(inbox.seen).toSorted(byMoment)
  inbox.seen += arrived.length
  const due = inbox.later.splice(0)
  for (const { employee, card } of due) {
    if (random.chance(0.4)) await answer(hallway, random, { inbox, employee, card })
    else inbox.later.push({ employee, card })
  }
  for (const sent of arrived) {
    const employee = readerOf(sent)
    if (employee === undefined || sent.card === null || !random.chance(employee.diligence)) continue
    if (random.chance(0.5)) await answer(hallway, random, { inbox, employee, card: sent.card })
    else inbox.later.push({ employee, card: sent.card })
  }
}

function byMoment(a: SentActivity, b: SentActivity): number {
  const nameOf = ({ at, conversationId, summary }: SentActivity): string =>
    [at.toISOString(), conversationId, summary].join(' ')
  return nameOf(a) < nameOf(b) ? -1 : 1
}

async function answer(
  hallway: TestHallway,
  random: Random,
  { inbox, employee, card }: { inbox: Inbox; employee: Employee; card: Card },
): Promise<void> {
  const button = chooseButton(random, card)
  if (button === null || !isHere(employee) || employee.hasBlocked) return
  inbox.pressed += 1
  if (ENDINGS.includes(nameOf(button))) inbox.ended.add(`${employee.id} ${introductionOf(button)}`)
  const answered = await hallway.teams.press(employee, card, button.title, inputsOf(random, card))
  if (answered?.type !== 'AdaptiveCard') inbox.unanswered.push(`${employee.name}: ${button.verb}`)
}

function chooseButton(random: Random, card: Card): ExecuteAction | null {
  const buttons = (card.actions ?? []).filter((action) => action.type === 'Action.Execute')
  const appeals = buttons.map(appealOf)
  let left = random.next() * appeals.reduce((sum, appeal) => sum + appeal, LEFT_AS_IT_IS)
  return buttons.find((_button, place) => (left -= appeals[place] ?? 0) < 0) ?? null
}

function appealOf(button: ExecuteAction): number {
  return APPEAL[nameOf(button)] ?? 0
}

function nameOf({ verb, data: { answer: answered } }: ExecuteAction): string {
  return typeof answered === 'string' ? `${verb} ${answered}` : verb
}

function introductionOf({ data: { introductionId, matchId } }: ExecuteAction): string {
  return String(introductionId ?? matchId)
}

/** Some of the people on a card of several follow-ups are marked as done. */
function inputsOf(random: Random, card: Card): Record<string, string> {
  const ids = [...JSON.stringify(card).matchAll(/"id":"(done-[^"]+)"/g)].map(([, id]) => id ?? '')
  return Object.fromEntries(ids.map((id) => [id, String(random.chance(0.5))]))
}
