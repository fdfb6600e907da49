import type { InvokeResponse } from 'botbuilder'
import { z } from 'zod/v4'
import { messagesFor } from '../../shared/i18n/messages.ts'
import type { ComposeCommand, ComposeQuery } from '../conversation.ts'
import { answer } from './answer.ts'
import { attachments, inMessages, messageResponse, resultResponse } from './compose-responses.ts'
import type { Edge } from './edge.ts'
import type { IncomingActivity } from './incoming-activity.ts'

const PAGE_SIZE = 15
const MOST_AT_ONCE = 25
/** The Playground knows no manifest: it sends what is typed, without a command and without a name. */
const DEFAULT_COMMAND = 'searchPeople'
const DEFAULT_PARAMETER = 'text'

const whole = (fallback: number) => z.int().min(0).catch(fallback)

const queryValue = z.looseObject({
  commandId: z.string().nullish(),
  parameters: z
    .array(z.looseObject({ name: z.string().nullish(), value: z.coerce.string() }))
    .nullish()
    .catch([]),
  queryOptions: z
    .looseObject({ skip: whole(0), count: whole(PAGE_SIZE) })
    .nullish()
    .catch(null),
})

/** Answers a search of the compose box, also while it is typed and before anything is. */
export function createComposeQuery(edge: Edge) {
  const commands = new Map<string, ComposeCommand>(
    edge.features.flatMap((feature) => feature.composeCommands ?? []).map((command) => [command.id, command]),
  )
  return async (activity: IncomingActivity): Promise<InvokeResponse> => {
    const value = queryValue.safeParse(activity.value)
    const command = value.success ? commands.get(value.data.commandId ?? DEFAULT_COMMAND) : undefined
    if (!value.success || command === undefined) return messageResponse(messagesFor(null).bot.notSupported)
    return await answer(edge, activity, `compose box ${command.id}`, inMessages, async (context) => {
      const query = toQuery(value.data)
      const { results, message } = await command.search(context, query)
      // Beyond the last page there is nothing more to show, and nothing to explain.
      return results.length === 0 && query.skip === 0 ? messageResponse(message) : resultResponse(attachments(results))
    })
  }
}

/** On open Teams sends one parameter, `initialRun`, and no text. */
function toQuery(value: z.infer<typeof queryValue>): ComposeQuery {
  const parameters = Object.fromEntries(
    (value.parameters ?? []).map(({ name, value: given }) => [name ?? DEFAULT_PARAMETER, given]),
  )
  const isInitial = parameters['initialRun'] === 'true'
  return {
    parameters: isInitial ? {} : parameters,
    isInitial,
    skip: value.queryOptions?.skip ?? 0,
    count: Math.min(value.queryOptions?.count ?? PAGE_SIZE, MOST_AT_ONCE),
  }
}
