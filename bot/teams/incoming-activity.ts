import { z } from 'zod/v4'

const account = z.looseObject({
  id: z.string().min(1),
  name: z.string().nullish(),
  aadObjectId: z.string().nullish(),
})

/** What Hallway reads of an activity. Whatever else Teams sends passes through untouched. */
export const incomingActivity = z.looseObject({
  type: z.string().min(1),
  name: z.string().nullish(),
  channelId: z.string().min(1),
  serviceUrl: z.url({ protocol: /^https?$/ }),
  from: account,
  recipient: account,
  conversation: z.looseObject({
    id: z.string().min(1),
    tenantId: z.string().nullish(),
    conversationType: z.string().nullish(),
  }),
  channelData: z.looseObject({ tenant: z.looseObject({ id: z.string() }).nullish() }).nullish(),
  text: z.string().nullish(),
  entities: z.array(z.looseObject({ type: z.string() })).nullish(),
  membersAdded: z.array(account).nullish(),
  action: z.string().nullish(),
  value: z.unknown(),
})
export type IncomingActivity = z.infer<typeof incomingActivity>

/** The tenant an activity belongs to, or null where it names none. */
export function tenantOf(activity: IncomingActivity): string | null {
  const parsed = z.guid().safeParse(activity.conversation.tenantId ?? activity.channelData?.tenant?.id)
  return parsed.success ? parsed.data.toLowerCase() : null
}

/** The Entra object id of who caused an activity; user names and channel ids are never a key. */
export function senderOf(activity: IncomingActivity): string | null {
  const parsed = z.guid().safeParse(activity.from.aadObjectId)
  return parsed.success ? parsed.data.toLowerCase() : null
}

/** Older Teams clients leave the type of the one-to-one chat out. */
export function isPersonal(activity: IncomingActivity): boolean {
  return (activity.conversation.conversationType ?? 'personal') === 'personal'
}

/** What is done with a message, or searched, in somebody's chat with a colleague has that chat's address. */
export function isInBotsChat(activity: IncomingActivity): boolean {
  return isPersonal(activity) && activity.name?.startsWith('composeExtension/') !== true
}
