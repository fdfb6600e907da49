import type { z } from 'zod/v4'
import type { EndpointName } from '../shared/api/routes.ts'
import type { AttentionClass } from '../shared/attention/classes.ts'
import type { Output, ParsedInput } from '../shared/api/contract.ts'
import type { Programme } from '../shared/introductions/schemas.ts'
import type { Pausable } from '../shared/people/pauses.ts'
import { AppError } from '../shared/errors/app-error.ts'
import type { Card } from './cards/card.ts'
import type { ActorContext, Context } from './context.ts'
import type { Command, ComposeCommand, FirstContact, LinkPreview, MessageAction } from './conversation.ts'

/** Answers one endpoint of the API. */
export type Handler<Name extends EndpointName> = (
  context: ActorContext,
  input: ParsedInput<Name>,
) => Promise<Output<Name>>

export type Handlers = { [Name in EndpointName]: Handler<Name> }

/** Answers one Action.Execute verb: the returned card replaces the pressed one. */
export interface CardAction {
  verb: string
  run(context: ActorContext, data: unknown): Promise<Card>
}

/** @throws AppError `invalid-input` where the card's data does not fit (an outdated card, say). */
export function cardAction<Data>(definition: {
  verb: string
  data: z.ZodType<Data>
  run(context: ActorContext, data: Data): Promise<Card>
}): CardAction {
  return {
    verb: definition.verb,
    async run(context, data) {
      return await definition.run(context, parse(definition.data, data, `card action ${definition.verb}`))
    },
  }
}

interface MessageKindOf<Payload> {
  kind: string
  attention: AttentionClass
  /** What happens where a process died between Teams' acceptance and our record of it. */
  unknownFate: 'send-again' | 'leave'
  /**
   * Nobody wants it any more so many hours after it was wanted; null: as long as its cause stands.
   * See shared/attention/too-late.ts for the rules.
   */
  tooLateAfterHours: number | null
  /** Whose pause, beside that of everything, holds it back. */
  programme: Pausable
  /**
   * The programme whose managers read to whom it went, and what became of it. Without one it is only counted:
   * a question, a reply or a goodbye would tell who declined, who met whom, or who belongs to what.
   */
  ledger?: Programme
  render(context: Context, recipientId: string, payload: Payload): Promise<Card | null>
  /** Runs in the transaction that records its arrival. */
  sent?(context: Context, recipientId: string, payload: Payload): Promise<void>
  /** Runs when the message can never be delivered, so that the other half is looked after. */
  undeliverable?(context: Context, recipientId: string, payload: Payload): Promise<void>
}

/**
 * One kind of message in the outbox. `render` runs when the message is about to leave and returns
 * null where its cause is gone meanwhile (accepted elsewhere, ended, left): it is then cancelled.
 */
export type MessageKind = MessageKindOf<unknown>

export function messageKind<Payload>({
  payload: schema,
  ...definition
}: MessageKindOf<Payload> & { payload: z.ZodType<Payload> }): MessageKind {
  const { kind, render, sent, undeliverable } = definition
  function parsed<Result>(run: (context: Context, recipientId: string, payload: Payload) => Promise<Result>) {
    return async (context: Context, recipientId: string, payload: unknown) =>
      await run(context, recipientId, parse(schema, payload, `message ${kind}`))
  }
  return {
    ...definition,
    render: parsed(render),
    ...(sent && { sent: parsed(sent) }),
    ...(undeliverable && { undeliverable: parsed(undeliverable) }),
  }
}

/** Work the clock starts once per slot and tenant, however many instances run. */
export interface Job {
  name: string
  everyMinutes: number
  /** In one transaction with the mark that the slot is done, unless a long step is left. */
  run(context: Context): Promise<LongStep | void>
}

/**
 * What would keep a transaction open for too long: computed outside of any from what the job has read. What
 * comes of it is stored in a transaction of its own, and looks there what has changed meanwhile. It may run
 * again, after a crash say.
 */
export interface LongStep {
  compute(): Promise<(context: Context) => Promise<void>>
}

/** What a feature offers to the edges. Its API handlers are exported apart, so that their types add up. */
export interface Feature {
  cardActions?: CardAction[]
  messages?: MessageKind[]
  jobs?: Job[]
  commands?: Command[]
  composeCommands?: ComposeCommand[]
  messageActions?: MessageAction[]
  linkPreviews?: LinkPreview[]
  installed?: FirstContact
}

function parse<Data>(schema: z.ZodType<Data>, value: unknown, what: string): Data {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  throw new AppError('invalid-input', { detail: `${what}: ${result.error.message}`, cause: result.error })
}
