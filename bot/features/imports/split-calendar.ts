/** One VEVENT of a calendar file, as text. */
export interface EventText {
  /** Where it begins in the file. */
  line: number
  text: string
}

export interface CalendarText {
  /** The calendar without its events. */
  shell: string
  events: EventText[]
}

/**
 * Cuts the events out of a calendar, so that each can be parsed, and refused, on its own.
 *
 * @param text with \n as its only line end.
 * @returns null where an event begins and does not end.
 */
export function splitCalendar(text: string): CalendarText | null {
  const shell: string[] = []
  const events: EventText[] = []
  let current: { line: number; lines: string[] } | null = null
  for (const [index, content] of text.split('\n').entries()) {
    const marker = content.trimEnd().toUpperCase()
    if (marker === 'BEGIN:VEVENT') {
      if (current !== null) return null
      current = { line: index + 1, lines: [] }
    }
    ;(current?.lines ?? shell).push(content)
    if (marker === 'END:VEVENT') {
      if (current === null) return null
      events.push({ line: current.line, text: current.lines.join('\n') })
      current = null
    }
  }
  return current === null ? { shell: shell.join('\n'), events } : null
}
