export interface ChatLink {
  user: string
  message?: string
}

/** The same link with a first message prefilled; percent-encoded, since Teams shows a "+" as one. */
export function withMessage(chatUrl: string, message: string): string {
  return `${chatUrl}&message=${encodeURIComponent(message)}`
}

/** Reads who a Teams chat link opens and with which prepared text; null if it opens no chat of two. */
export function readChatLink(url: string): ChatLink | null {
  const query = URL.parse(url)?.searchParams
  const user = query?.get('users')
  if (!query || !user || user.includes(',')) return null
  const message = query.get('message')
  return message === null ? { user } : { user, message }
}
