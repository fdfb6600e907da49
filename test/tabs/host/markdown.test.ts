import { expect, it } from '@jest/globals'
import { renderMarkdown } from '../../../tabs/host/chat/markdown.ts'

it.each([
  ['plain', '<p>plain</p>'],
  ['**bold** and _soft_', '<p><strong>bold</strong> and <em>soft</em></p>'],
  ['- one\r- two', '<ul><li>one</li><li>two</li></ul>'],
  ['first\r- one\rlast', '<p>first</p><ul><li>one</li></ul><p>last</p>'],
  ['[Hallway](https://hallway.example/)', '<p><a href="https://hallway.example/">Hallway</a></p>'],
])('shows %j as Teams does', (text, html) => {
  expect(renderMarkdown(text)).toBe(html)
})

it.each([
  ['<img src=x onerror=alert(1)>', '<p>&lt;img src=x onerror=alert(1)&gt;</p>'],
  ['[a](javascript:alert(1))', '<p>[a](javascript:alert(1))</p>'],
  ['[a](https://b.example/"onclick=")', '<p><a href="https://b.example/&quot;onclick=&quot;">a</a></p>'],
  ['2\\*3\\*4 and snake\\_case', '<p>2&#42;3&#42;4 and snake&#95;case</p>'],
])('keeps %j text', (text, html) => {
  expect(renderMarkdown(text)).toBe(html)
})
