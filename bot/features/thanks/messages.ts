import { z } from 'zod/v4'
import { messagesFor } from '../../../shared/i18n/messages.ts'
import type { Card } from '../../cards/card.ts'
import { caption, card, executeButton, eyebrow, linkButton, personRow, text, title } from '../../cards/elements.ts'
import type { Context } from '../../context.ts'
import { findActivePerson, readActivePerson, toSummary } from '../../db/people.ts'
import { messageKind, type MessageKind } from '../../feature.ts'

export const KEEP_PRIVATE_VERB = 'thanks.keep-private'

export const messages: MessageKind[] = [
  messageKind({
    kind: 'thanks',
    programme: 'everything',
    attention: 'request',
    unknownFate: 'send-again',
    tooLateAfterHours: null,
    payload: z.object({ thanksId: z.guid() }),
    render: renderThanks,
  }),
]

export async function renderThanks(
  context: Context,
  readerId: string,
  { thanksId }: { thanksId: string },
): Promise<Card | null> {
  const row = await context.tx
    .selectFrom('thanks')
    .leftJoin('groups', (join) =>
      join.onRef('groups.tenant_id', '=', 'thanks.tenant_id').onRef('groups.group_id', '=', 'thanks.group_id'),
    )
    .select(['thanks.person_id', 'thanks.line', 'groups.name as group_name'])
    .where('thanks_id', '=', thanksId)
    .executeTakeFirst()
  const giver = row && (await findActivePerson(context, row.person_id))
  if (row === undefined || giver === undefined) return null
  const reader = await readActivePerson(context, readerId)
  const words = messagesFor(reader.preferred_language).thanks
  return card({
    summary: words.summary,
    body: [
      eyebrow(words.eyebrow),
      title(words.title(giver.display_name)),
      personRow(toSummary(giver)),
      text(words.line(row.line), { spacing: 'Medium' }),
      caption(row.group_name === null ? words.onlyYou(giver.display_name) : words.groupToo(row.group_name)),
    ],
    actions: [
      linkButton(words.openChat, context.links.chat(giver.user_principal_name), { style: 'positive' }),
      linkButton(words.seeProfile, context.links.tab('network', `person/${giver.person_id}`)),
      ...(row.group_name === null ? [] : [executeButton(words.keepPrivate, KEEP_PRIVATE_VERB, { thanksId })]),
    ],
  })
}
