import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { act, render, screen } from '@testing-library/react'
import { LongList } from '../../../tabs/components/long-list.tsx'

const people = Array.from({ length: 10_000 }, (_none, index) => `Person ${String(index + 1)}`)
const ROW_PX = 40

const measured = Element.prototype.getBoundingClientRect
let scrolled = 0
let tell: (entries: object[]) => void = () => {}

/** Parts of the list stand below one another: rows as high as they are here, a space as high as it says. */
function heightOf(part: Element): number {
  return part instanceof HTMLElement && part.style.height !== ''
    ? Number.parseFloat(part.style.height)
    : part.children.length * ROW_PX
}

beforeEach(() => {
  scrolled = 0
  Element.prototype.getBoundingClientRect = function () {
    const before = [...(this.parentElement?.children ?? [])].slice(
      0,
      [...(this.parentElement?.children ?? [])].indexOf(this),
    )
    const top = before.reduce((sum, part) => sum + heightOf(part), -scrolled)
    return { top, bottom: top + heightOf(this) } as DOMRect
  }
  Object.assign(globalThis, {
    IntersectionObserver: class {
      constructor(callback: (entries: object[]) => void) {
        tell = callback
      }
      observe() {}
      disconnect() {}
    },
  })
})
afterEach(() => {
  Element.prototype.getBoundingClientRect = measured
})

const show = (total: number | null = people.length): void =>
  void render(
    <LongList items={people} total={total} keyOf={(name) => name}>
      {(name) => <button type="button">{name}</button>}
    </LongList>,
  )
const places = () => screen.getAllByRole('listitem').map((row) => Number(row.getAttribute('aria-posinset')))
const scrollTo = (pixels: number) =>
  act(() => {
    scrolled = pixels
    tell([{ isIntersecting: true }])
  })

it('has the first and the last of ten thousand rows in the page, each with its place', () => {
  show()
  expect(places().slice(0, 3)).toEqual([1, 2, 3])
  expect(places().slice(-2)).toEqual([9_999, 10_000])
  expect(places().length).toBeLessThan(100)
  expect(screen.getByText('Person 1').parentElement?.getAttribute('aria-setsize')).toBe('10000')
})

it('has those that come near what is in sight, and no others', () => {
  show()
  scrollTo(300_000)
  const near = places().slice(10, -10)
  expect(near.length).toBeLessThan(100)
  const [first = 0] = near
  expect(near).toEqual(near.map((_place, index) => first + index))
  scrollTo(0)
  expect(screen.queryByText(`Person ${String(first)}`)).toBeNull()
})

it('leaves one empty space for all that lie between two rows', () => {
  show()
  scrollTo(300_000)
  expect(screen.getByRole('list').querySelectorAll('[style]')).toHaveLength(2)
})

it('keeps those that have the focus', () => {
  show(null)
  scrollTo(300_000)
  const [focused = 0] = places().slice(10)
  screen.getByText(`Person ${String(focused)}`).focus()
  scrollTo(0)
  expect(document.activeElement?.textContent).toBe(`Person ${String(focused)}`)
  expect(document.activeElement?.parentElement?.getAttribute('aria-setsize')).toBe('-1')
})
