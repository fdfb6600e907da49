import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { act, render, screen } from '@testing-library/react'
import { LongList } from '../../../tabs/components/long-list.tsx'

const people = Array.from({ length: 10_000 }, (_none, index) => `Person ${String(index + 1)}`)
const FAR_AWAY = { top: 50_000, bottom: 50_400, height: 400 } as DOMRect

const measured = Element.prototype.getBoundingClientRect
let watched: Element[] = []
let tell: (entries: object[]) => void = () => {}

beforeEach(() => {
  Element.prototype.getBoundingClientRect = () => FAR_AWAY
  watched = []
  Object.assign(globalThis, {
    IntersectionObserver: class {
      root = null
      constructor(callback: (entries: object[]) => void) {
        tell = callback
      }
      observe = (element: Element) => watched.push(element)
      unobserve = () => {}
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
const scrollTo = (isIntersecting: boolean) =>
  act(() => tell([{ target: watched[500], isIntersecting, boundingClientRect: FAR_AWAY }]))

it('has the first and the last of ten thousand rows in the page, each with its place', () => {
  show()
  const tens = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
  expect(places()).toEqual([...tens, ...tens.map((place) => place + 9_990)])
  expect(screen.getByText('Person 1').parentElement?.getAttribute('aria-setsize')).toBe('10000')
})

it('has those that come near what is in sight, until they are far away again', () => {
  show()
  scrollTo(true)
  screen.getByText('Person 5010')
  scrollTo(false)
  expect(screen.queryByText('Person 5010')).toBeNull()
  expect((watched[500] as HTMLElement).style.height).toBe('400px')
})

it('keeps those that have the focus', () => {
  show(null)
  scrollTo(true)
  screen.getByText('Person 5010').focus()
  scrollTo(false)
  expect(document.activeElement?.textContent).toBe('Person 5010')
  expect(document.activeElement?.parentElement?.getAttribute('aria-setsize')).toBe('-1')
})
