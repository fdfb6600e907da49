/** What a file's bytes say, or one sentence about why they say nothing. */
export type Decoded = { text: string } | { refused: string }

const ENCODINGS = [
  { label: 'utf-8', bom: [0xef, 0xbb, 0xbf] },
  { label: 'utf-16le', bom: [0xff, 0xfe] },
  { label: 'utf-16be', bom: [0xfe, 0xff] },
]
/** An .xlsx is a zip archive. */
const ZIP = [0x50, 0x4b, 0x03, 0x04]

/**
 * Reads UTF-8, or UTF-16 that begins with a byte order mark, with all line ends as \n. Other
 * encodings are not guessed: a wrong guess would spoil names silently. A file with bytes of another
 * one is refused, or they become U+FFFD, so that only the rows that have them are.
 */
export function decodeText(bytes: Uint8Array, { refuseOthers }: { refuseOthers: boolean }): Decoded {
  if (beginsWith(bytes, ZIP)) {
    return { refused: 'This is a spreadsheet or an archive and no text file. Save it as CSV in UTF-8 first.' }
  }
  const encoding = ENCODINGS.find(({ bom }) => beginsWith(bytes, bom))?.label ?? 'utf-8'
  try {
    const text = new TextDecoder(encoding, { fatal: refuseOthers }).decode(bytes)
    if (text.trim() === '') return { refused: 'The file is empty.' }
    return { text: text.replace(/\r\n?/g, '\n') }
  } catch {
    const place = encoding === 'utf-8' ? ` (line ${String(lineOfFirstError(bytes))})` : ''
    return {
      refused: `The file is not in valid ${encoding.toUpperCase()}${place}. Save it as UTF-8 and import it again.`,
    }
  }
}

function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

/** The line of the first byte that is no UTF-8, found by decoding line by line. */
function lineOfFirstError(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, start)
    const stop = end < 0 ? bytes.length : end + 1
    try {
      decoder.decode(bytes.subarray(start, stop))
    } catch {
      return line
    }
    start = stop
  }
  return line
}
