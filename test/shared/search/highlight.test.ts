import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { highlight } from '../../../shared/search/highlight.ts'

/** The text with what was found in brackets. */
const marked = (text: string, query: string, options?: { close: boolean }): string =>
  highlight(text, query, options)
    .map(({ text: part, isFound }) => (isFound ? `[${part}]` : part))
    .join('')

describe('marking what a query found', () => {
  it.each([
    { query: 'pri', text: 'Priya Raghunathan', shown: '[Pri]ya Raghunathan' },
    { query: 'rag pri', text: 'Priya Raghunathan', shown: '[Pri]ya [Rag]hunathan' },
    { query: 'hun', text: 'Priya Raghunathan', shown: 'Priya Raghunathan' },
    { query: 'query', text: 'Query tuning, query plans', shown: '[Query] tuning, [query] plans' },
    { query: 'data data d', text: 'Data model', shown: '[Data] model' },
    { query: '', text: 'Data model', shown: 'Data model' },
    { query: '%_\\ "!"', text: '100 % of it_all', shown: '100 % of it_all' },
    { query: 'x', text: '', shown: '' },
  ])('marks beginnings of words: “$query” in “$text”', ({ query, text, shown }) => {
    expect(marked(text, query)).toBe(shown)
  })

  it.each([
    { query: 'jose', text: 'José Silva', shown: '[José] Silva' },
    { query: 'jose', text: 'Jose\u0301 Silva', shown: '[Jose\u0301] Silva' },
    { query: 'JOSÉ', text: 'jose silva', shown: '[jose] silva' },
    { query: 'yildiz', text: 'Elif Yıldız', shown: 'Elif [Yıldız]' },
    { query: 'mueller', text: 'Anna Müller', shown: 'Anna [Müller]' },
    { query: 'muller', text: 'Anna Müller', shown: 'Anna [Müller]' },
    { query: 'strass', text: 'Straße', shown: '[Straß]e' },
    { query: 'stras', text: 'Straße', shown: '[Straß]e' },
    { query: 'oslo', text: 'Øslo', shown: '[Øslo]' },
    { query: 'fi', text: 'ﬁnance', shown: '[ﬁ]nance' },
  ])('sees through accents and spellings: “$query” in “$text”', ({ query, text, shown }) => {
    expect(marked(text, query)).toBe(shown)
  })

  it.each([
    { query: 'oconnor', text: 'Sinéad O’Connor', shown: 'Sinéad [O’Connor]' },
    { query: "o'con", text: 'Sinéad O’Connor', shown: 'Sinéad [O]’[Con]nor' },
    { query: 'jeanpi', text: 'Jean-Pierre', shown: '[Jean-Pi]erre' },
    { query: 'pierre', text: 'Jean-Pierre', shown: 'Jean-[Pierre]' },
    { query: 'nodejs', text: 'Node.js', shown: '[Node.js]' },
    { query: 'node.js', text: 'NodeJS in use', shown: '[NodeJS] in use' },
    { query: 'js', text: 'Node.js', shown: 'Node.[js]' },
    { query: 'c++', text: 'C++ and C#', shown: '[C++] and C#' },
    { query: '.net', text: '.NET', shown: '[.NET]' },
    { query: 'net', text: '.NET', shown: '.[NET]' },
  ])('sees through joints: “$query” in “$text”', ({ query, text, shown }) => {
    expect(marked(text, query)).toBe(shown)
  })

  it.each([
    { query: '太郎', text: '山田太郎', shown: '山田[太郎]' },
    { query: 'ガ', text: 'かガく', shown: 'か[ガ]く' },
    { query: '하', text: '김하늘', shown: '김[하]늘' },
    { query: 'мар', text: 'Анна Маркова', shown: 'Анна [Мар]кова' },
    { query: 'الش', text: 'نور الشريف', shown: 'نور [الش]ريف' },
    { query: 'γιώργος', text: 'ΓΙΩΡΓΟΣ Παππάς', shown: '[ΓΙΩΡΓΟΣ] Παππάς' },
    { query: '👩', text: 'Hi 👩‍💻 there', shown: 'Hi 👩‍💻 there' },
  ])('reads other scripts: “$query” in “$text”', ({ query, text, shown }) => {
    expect(marked(text, query)).toBe(shown)
  })

  it('marks a single letter only where it is a word', () => {
    expect(marked('A data analyst who writes R', 'a r')).toBe('[A] data analyst who writes [R]')
  })

  it('marks the word that was meant, when asked to', () => {
    expect(marked('Kubernetes and Go', 'kubernets', { close: true })).toBe('[Kubernetes] and Go')
    expect(marked('Kubernetes and Go', 'kubernets')).toBe('Kubernetes and Go')
    expect(marked('Kubernetes and Go', 'og', { close: true })).toBe('Kubernetes and Go')
    expect(marked('José Silva', 'slva', { close: true })).toBe('José [Silva]')
  })

  it('never changes the text, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), fc.boolean(), (text, query, close) => {
        const parts = highlight(text, query, { close })
        expect(parts.map((part) => part.text).join('')).toBe(text)
      }),
    )
  })
})
