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
    expect(decodeText(bytes)).toEqual(READ)
  })

  it('refuses another encoding and names the line', () => {
    expect(decodeText(Buffer.from('name\nAna\nJos\xe9\n', 'latin1'))).toEqual({
      refused: 'The file is not in valid UTF-8 (line 3). Save it as UTF-8 and import it again.',
    })
  })

  it('refuses a spreadsheet file and an empty one with a sentence of their own', () => {
    expect(decodeText(Buffer.from('PK\x03\x04rest'))).toMatchObject({ refused: expect.stringContaining('spreadsheet') })
    expect(decodeText(Buffer.from(' \r\n'))).toEqual({ refused: 'The file is empty.' })
  })
})
