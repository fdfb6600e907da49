let owner = ''

/** Whoever else opens Hallway in this window, with another account, finds nothing of theirs. */
export function keepTextsOf(viewerId: string): void {
  owner = viewerId
}

/**
 * What was typed and is not saved yet: it outlives a failed save, a closed panel and a reload, and is gone
 * with the window. A full or forbidden storage costs that, never the form.
 */
export function readKept(key: string): string | null {
  try {
    return sessionStorage.getItem(owner + key)
  } catch {
    return null
  }
}

export function keepText(key: string, text: string): void {
  try {
    sessionStorage.setItem(owner + key, text)
  } catch {
    return
  }
}

export function dropKept(key: string): void {
  try {
    sessionStorage.removeItem(owner + key)
  } catch {
    return
  }
}
