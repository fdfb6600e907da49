import { expect, it } from '@jest/globals'
import { firstNameOf } from '../../../shared/people/first-name.ts'

const names = [
  { name: 'Kenji Watanabe', first: 'Kenji' },
  { name: 'Watanabe, Kenji', first: 'Kenji' },
  { name: 'Costa, Ana Maria (Extern)', first: 'Ana' },
  { name: '(Extern) Ana Costa', first: 'Ana' },
  { name: 'Dr. Ana Costa', first: 'Ana' },
  { name: '渡辺 健二', first: '渡辺 健二' },
  { name: '김 보라', first: '김 보라' },
  { name: 'Nguyễn Minh Anh', first: 'Nguyễn Minh Anh' },
  { name: 'Minh Anh Nguyễn', first: 'Minh' },
  { name: 'ناديا الفاسي', first: 'ناديا' },
  { name: 'Bo-ra', first: 'Bo-ra' },
  { name: 'Facilities,', first: 'Facilities,' },
]
it.each(names)('calls "$name" $first', ({ name, first }) => {
  expect(firstNameOf(name)).toBe(first)
})
