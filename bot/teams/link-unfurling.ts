import type { InvokeResponse } from 'botbuilder'
import { z } from 'zod/v4'
import { messagesFor } from '../../shared/i18n/messages.ts'
import { card, linkButton, text } from '../cards/elements.ts'
import { unfurlSubjects, type LinkPreview, type UnfurlSubject } from '../conversation.ts'
import { answer, type Wording } from './answer.ts'
import { attachments, noPreview, resultResponse } from './compose-responses.ts'
import type { Edge } from './edge.ts'
import type { IncomingActivity } from './incoming-activity.ts'
import { readHallwayLink, type LinkTarget } from './hallway-link.ts'

const linkValue = z.looseObject({ url: z.url() })
const itemValue = z.looseObject({ subject: z.enum(unfurlSubjects), id: z.guid() })

/** A link that nobody may see unfolded stays a plain link. */
const orPlainLink: Wording<InvokeResponse> = {
  failed: () => noPreview,
  broken: () => noPreview,
  stranger: () => noPreview,
}

/** Turns a pasted link to Hallway into the card of what it leads to, the same for every reader. */
export function createLinkUnfurling(edge: Edge) {
  const preview = createPreview(edge)
  return async (activity: IncomingActivity): Promise<InvokeResponse> => {
    const value = linkValue.safeParse(activity.value)
    const target = value.success ? readHallwayLink(value.data.url) : null
    return target === null ? noPreview : await preview(activity, target)
  }
}

/** A tap on a line of the list asks for its card once more. */
export function createItemSelection(edge: Edge) {
  const preview = createPreview(edge)
  return async (activity: IncomingActivity): Promise<InvokeResponse> => {
    const value = itemValue.safeParse(activity.value)
    return value.success ? await preview(activity, { ...value.data, startsAt: null }) : noPreview
  }
}

/** Whoever reads this has not signed in: the card names no person, group or event. */
export function createAnonymousUnfurling() {
  return async (activity: IncomingActivity): Promise<InvokeResponse> => {
    const value = linkValue.safeParse(activity.value)
    if (!value.success || readHallwayLink(value.data.url) === null) return noPreview
    const messages = messagesFor(null)
    const line = messages.bot.anonymousLink
    const anonymous = card({
      summary: line,
      body: [text(line)],
      actions: [linkButton('Hallway', value.data.url, { style: 'positive' })],
    })
    return await Promise.resolve(resultResponse(attachments([{ title: 'Hallway', text: line, card: anonymous }])))
  }
}

function createPreview(edge: Edge) {
  const previews = new Map<UnfurlSubject, LinkPreview>(
    edge.features.flatMap((feature) => feature.linkPreviews ?? []).map((preview) => [preview.subject, preview]),
  )
  return async (activity: IncomingActivity, target: LinkTarget) =>
    await answer(edge, activity, `preview of a ${target.subject}`, orPlainLink, async (context) => {
      const result = (await previews.get(target.subject)?.preview(context, target.id, target.startsAt)) ?? null
      return result === null ? noPreview : resultResponse(attachments([result]))
    })
}
