import { fold } from './fold.ts'

/** Whether a text contains a term as whole words, however it is written. An empty term is in no text. */
export function mentions(text: string, term: string): boolean {
  const wanted = inWords(term)
  return wanted.trim() !== '' && inWords(text).includes(wanted)
}

/** A full stop ends a sentence; inside a word (Node.js) or before it (.NET) it belongs to the word. */
function inWords(text: string): string {
  return ` ${fold(text).replace(/\.+(?= |$)/g, '')} `
}
