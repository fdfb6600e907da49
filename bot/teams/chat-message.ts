import { z } from 'zod/v4'
import type { ChatMessage } from '../conversation.ts'

const user = z
  .looseObject({ user: z.looseObject({ id: z.string() }).nullish() })
  .nullish()
  .catch(null)

/** What Hallway reads of a chat's message; cards and files have no text of their own. */
const payload = z.looseObject({
  from: user,
  mentions: z
    .array(z.looseObject({ mentioned: user }))
    .nullish()
    .catch(null),
  body: z.looseObject({ contentType: z.string().nullish(), content: z.string().nullish() }).nullish().catch(null),
})

const LONGEST_READ = 20_000
const GUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
/** The chat of two people is named after both. */
const CHAT_OF_TWO = new RegExp(`^19:(${GUID})_(${GUID})@unq`, 'i')

/** Reads the message that a message action is about. What cannot be read is left out: the dialog asks for it. */
export function readChatMessage(messagePayload: unknown, conversationId: string): ChatMessage {
  const { from, mentions, body } = payload.catch({}).parse(messagePayload)
  const people = [from, ...(mentions ?? []).map(({ mentioned }) => mentioned)].map((one) => one?.user?.id)
  const both = CHAT_OF_TWO.exec(conversationId)?.slice(1) ?? []
  const ids = [...people, ...both].flatMap((id) => {
    const known = z.guid().toLowerCase().safeParse(id)
    return known.success ? [known.data] : []
  })
  const content = (body?.content ?? '').slice(0, LONGEST_READ)
  return {
    text: body?.contentType === 'text' ? content.trim() : toPlainText(content),
    personIds: [...new Set(ids)],
  }
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

function toPlainText(html: string): string {
  return html
    .replaceAll(/<[^<>]*>/g, ' ')
    .replaceAll(/&(?:#(\d{1,7})|(\w{2,4}));/g, (whole, code: string | undefined, name: string | undefined) =>
      code === undefined ? (ENTITIES[name ?? ''] ?? whole) : characterOf(Number(code)),
    )
    .replaceAll(/\s+/g, ' ')
    .trim()
}

function characterOf(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' '
}
