import { mkdirSync, readFileSync } from 'node:fs'
import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chat, type Chat } from './message.ts'

const WRITE_DELAY_MS = 500

export interface ChatFiles {
  /** A file that is missing or broken is an empty chat. */
  read(personId: string): Chat
  /** Writes the chat a moment later, together with whatever else changed until then. */
  writeSoon(personId: string, chat: Chat): void
  /** Writes at once what still waits. */
  close(): Promise<void>
}

/** One file per person, so that a message rewrites one chat and not everybody's. */
export function openChatFiles(folder: string): ChatFiles {
  const waiting = new Map<string, Chat>()
  let timer: NodeJS.Timeout | undefined
  let writing: Promise<void> = Promise.resolve()
  const fileOf = (personId: string): string => join(folder, `${personId}.json`)

  async function writeWaiting(): Promise<void> {
    const changed = [...waiting]
    waiting.clear()
    for (const [personId, content] of changed) {
      // Renamed into place: a process that ends meanwhile leaves the old file, never half of a new one.
      await writeFile(`${fileOf(personId)}.new`, JSON.stringify(content))
      await rename(`${fileOf(personId)}.new`, fileOf(personId))
    }
  }

  function writeNow(): void {
    timer = undefined
    writing = writing.then(writeWaiting).catch((error: unknown) => {
      console.error('A chat could not be saved:', error)
    })
  }

  mkdirSync(folder, { recursive: true })
  return {
    read: (personId) => readChat(fileOf(personId)),
    writeSoon(personId, content) {
      waiting.set(personId, content)
      timer ??= setTimeout(writeNow, WRITE_DELAY_MS)
    },
    async close() {
      clearTimeout(timer)
      writeNow()
      await writing
    },
  }
}

function readChat(file: string): Chat {
  try {
    return chat.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return { messages: [], unread: 0 }
  }
}
