import { describe, expect, it } from '@jest/globals'
import { decodeText } from '../../../bot/features/imports/decode-text.ts'

const NAMES = 'name\r\nJosé Ñandú 渡辺\r\n'
const READ = { text: 'name\nJosé Ñandú 渡辺\n' }

describe('the encoding of a file', () => {
  it.each([
    ['UTF-8', Buffer.from(NAMES)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${NAMES}`)],
    ['UTF-16 little-endian with a byte order mark', Buffer.from(`\uFEFF${NAMES}`, 'utf16le')],
    ['UTF-16 big-endian with a byte order mark', Buffer.from(`\uFEFF${NAMES}`, 'utf16le').swap16()],
  ])('understands %s', (_, bytes) => {
    expect(decodeText(bytes, { refuseOthers: true })).toEqual(READ)
  })

  it('refuses another encoding and names the line, or marks what cannot be read', () => {
    const bytes = Buffer.from('name\nAna\nJos\xe9\n', 'latin1')
    expect(decodeText(bytes, { refuseOthers: true })).toEqual({
      refused: 'The file is not in valid UTF-8 (line 3). Save it as UTF-8 and import it again.',
    })
    expect(decodeText(bytes, { refuseOthers: false })).toEqual({ text: 'name\nAna\nJos\uFFFD\n' })
  })

  it('refuses a spreadsheet file and an empty one with a sentence of their own', () => {
    const read = (text: string) => decodeText(Buffer.from(text), { refuseOthers: true })
    expect(read('PK\x03\x04rest')).toMatchObject({ refused: expect.stringContaining('spreadsheet') })
    expect(read(' \r\n')).toEqual({ refused: 'The file is empty.' })
  })
})
