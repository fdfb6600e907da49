import { z } from 'zod/v4'

/** One entry of somebody's chat with Hallway, as the connector keeps it. */
export const chatMessage = z.object({
  id: z.string(),
  from: z.enum(['hallway', 'person']),
  /** Hallway's time, which may run ahead of the machine's. */
  at: z.iso.datetime(),
  text: z.string().nullable(),
  /** An Adaptive Card. */
  card: z.record(z.string(), z.unknown()).nullable(),
  /** Counts how often the message was replaced. */
  revision: z.number().int(),
})
export type ChatMessage = z.infer<typeof chatMessage>

/** A chat's file: the newest message last. */
export const chat = z.object({ messages: z.array(chatMessage), unread: z.number().int() })
export type Chat = z.infer<typeof chat>
