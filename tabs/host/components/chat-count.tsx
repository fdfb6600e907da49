/** What a button that opens the chat is called. */
export function chatName(unread: number): string {
  return unread === 0 ? 'Chat' : `Chat, ${String(unread)} unread`
}

/** A plain number: Hallway asks for no hurry. */
export function ChatCount({ unread }: { unread: number }) {
  return unread === 0 ? null : <span className="chat-count">{unread}</span>
}
