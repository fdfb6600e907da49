import type { z } from 'zod/v4'
import type { EndpointName } from '../shared/api/routes.ts'
import type { AttentionClass } from '../shared/attention/classes.ts'
import type { Output, ParsedInput } from '../shared/api/contract.ts'
import { AppError } from '../shared/errors/app-error.ts'
import type { Card } from './cards/card.ts'
import type { ActorContext, Context } from './context.ts'
import type { Command, ComposeCommand, FirstContact, LinkPreview } from './conversation.ts'

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

/**
 * One kind of message in the outbox. `render` runs when the message is about to leave and returns
 * null where its cause is gone meanwhile (accepted elsewhere, ended, left): it is then cancelled.
 */
export interface MessageKind {
  kind: string
  attention: AttentionClass
  /** What happens where a process died between Teams' acceptance and our record of it. */
  unknownFate: 'send-again' | 'leave'
  render(context: Context, recipientId: string, payload: unknown): Promise<Card | null>
  /** Runs when the message can never be delivered, so that the other half is looked after. */
  undeliverable?(context: Context, recipientId: string, payload: unknown): Promise<void>
}

export function messageKind<Payload>(definition: {
  kind: string
  attention: AttentionClass
  unknownFate: 'send-again' | 'leave'
  payload: z.ZodType<Payload>
  render(context: Context, recipientId: string, payload: Payload): Promise<Card | null>
  undeliverable?(context: Context, recipientId: string, payload: Payload): Promise<void>
}): MessageKind {
  const { kind, attention, unknownFate, undeliverable } = definition
  const parsePayload = (payload: unknown): Payload => parse(definition.payload, payload, `message ${kind}`)
  return {
    kind,
    attention,
    unknownFate,
    render: async (context, recipientId, payload) =>
      await definition.render(context, recipientId, parsePayload(payload)),
    ...(undeliverable && {
      undeliverable: async (context, recipientId, payload) => {
        await undeliverable(context, recipientId, parsePayload(payload))
      },
    }),
  }
}

/** Work the clock starts once per slot and tenant, however many instances run. */
export interface Job {
  name: string
  everyMinutes: number
  run(context: Context): Promise<void>
}

/** What a feature offers to the edges. Its API handlers are exported apart, so that their types add up. */
export interface Feature {
  cardActions?: CardAction[]
  messages?: MessageKind[]
  jobs?: Job[]
  commands?: Command[]
  composeCommands?: ComposeCommand[]
  linkPreviews?: LinkPreview[]
  installed?: FirstContact
}

function parse<Data>(schema: z.ZodType<Data>, value: unknown, what: string): Data {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  throw new AppError('invalid-input', { detail: `${what}: ${result.error.message}`, cause: result.error })
}
