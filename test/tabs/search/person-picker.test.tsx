import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import type { Output } from '../../../shared/api/contract.ts'
import { PersonPicker } from '../../../tabs/components/person-picker.tsx'
import { useTypedText } from '../../../tabs/lib/use-typed-text.ts'
import { type Asked, openSearch, personOf, wait } from './open-search.tsx'

function found(names: readonly string[], rest: Partial<Output<'searchPeople'>> = {}): Output<'searchPeople'> {
  const items = names.map((name) => ({ person: personOf(name), reason: null }))
  return { items, nextCursor: null, total: items.length, match: 'all', ...rest }
}

function Picker({ onChoose }: { onChoose: (name: string) => void }) {
  const [wanted, want] = useState('')
  const text = useTypedText(wanted, want)
  return <PersonPicker label="Find a colleague" text={text} onChoose={({ name }) => onChoose(name)} />
}

const open = async (onChoose: (name: string) => void = () => {}): Promise<Asked<'searchPeople'>[]> =>
  await openSearch('searchPeople', <Picker onChoose={onChoose} />, '/tab/network')

const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Find a colleague' })
const press = (key: string): void => void fireEvent.keyDown(field(), { key })
const type = (text: string): void => void fireEvent.change(field(), { target: { value: text } })
const options = (): (string | null)[] => screen.queryAllByRole('option').map(({ textContent }) => textContent)
const pointedAt = (): string | undefined =>
  document.getElementById(field().getAttribute('aria-activedescendant') ?? '')?.textContent ?? undefined

beforeEach(() => {
  jest.useFakeTimers()
})
afterEach(() => {
  cleanup()
  jest.useRealTimers()
})

describe('the person picker', () => {
  it('asks nothing before it is used, nor for suggestions once typing has begun', async () => {
    const asked = await open()
    type('a')
    await wait(49)
    expect(asked).toEqual([])
    type('')
    press('Escape')
    expect(field().getAttribute('aria-expanded')).toBe('false')
  })

  it('offers who could be met before anything is typed', async () => {
    const asked = await open()
    fireEvent.click(field())
    await wait()
    await asked[0]?.answer(found(['Ada', 'Bea']))
    expect(screen.getByRole('listbox', { name: 'You could meet' })).toBeTruthy()
    expect(options()).toEqual(['AAda', 'BBea'])
  })

  it('is worked by keyboard alone', async () => {
    const onChoose = jest.fn()
    const asked = await open(onChoose)
    type('a')
    await wait(50)
    await asked.at(-1)?.answer(found(['Ada', 'Alma', 'Anna']))
    expect([field().getAttribute('aria-expanded'), pointedAt()]).toEqual(['true', undefined])
    press('ArrowDown')
    press('ArrowDown')
    press('ArrowDown')
    press('ArrowDown')
    expect(pointedAt()).toContain('Anna')
    press('ArrowUp')
    expect(pointedAt()).toContain('Alma')
    press('Enter')
    expect(onChoose.mock.calls).toEqual([['Alma']])
    expect(options()).toEqual([])
    expect(field().value).toBe('a')
  })

  it('closes on the first Escape and empties the field on the second', async () => {
    const asked = await open()
    type('ad')
    await wait(50)
    await asked.at(-1)?.answer(found(['Ada']))
    press('Escape')
    expect([options(), field().value]).toEqual([[], 'ad'])
    press('Escape')
    expect(field().value).toBe('')
  })

  it('searches at once on Enter, and leaves Enter alone while a word is being composed', async () => {
    const asked = await open()
    type('山')
    fireEvent.keyDown(field(), { key: 'Enter', isComposing: true })
    await wait()
    expect(asked.map(({ input }) => input.text)).not.toContain('山')
    press('Enter')
    await wait()
    expect(asked.map(({ input }) => input.text)).toContain('山')
  })

  it('forgets who was pointed at when the results change', async () => {
    const asked = await open()
    type('a')
    await wait(50)
    await asked.at(-1)?.answer(found(['Ada', 'Alma']))
    press('ArrowDown')
    type('al')
    await wait(50)
    await asked.at(-1)?.answer(found(['Alma']))
    expect(pointedAt()).toBeUndefined()
    press('ArrowDown')
    expect(pointedAt()).toContain('Alma')
  })

  it('fetches further people as the arrows come near the end', async () => {
    const asked = await open()
    press('ArrowDown')
    await wait()
    await asked[0]?.answer(found(['Ada', 'Bea'], { nextCursor: 'two', total: 3 }))
    press('ArrowDown')
    await wait()
    expect(asked[1]?.input.cursor).toBe('two')
    await asked[1]?.answer(found(['Cleo'], { total: 3 }))
    expect(options()).toHaveLength(3)
  })

  it('offers a way on when nobody is found', async () => {
    const asked = await open()
    type('zzz')
    await wait(50)
    await asked.at(-1)?.answer(found([]))
    expect(screen.getByText('Nobody found for “zzz”')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'See who you could meet' }))
    await wait()
    expect([field().value, document.activeElement]).toEqual(['', field()])
  })

  it('keeps the text over an error and goes back to the field when a retry succeeds', async () => {
    const asked = await open()
    type('ada')
    await wait(50)
    await asked.at(-1)?.fail()
    const retry = screen.getByRole('button', { name: 'Try again' })
    act(() => retry.focus())
    fireEvent.click(retry)
    await wait()
    expect(document.activeElement).toBe(retry)
    await asked.at(-1)?.answer(found(['Ada']))
    expect([field().value, document.activeElement, options().length]).toEqual(['ada', field(), 1])
  })

  it('closes when somebody presses elsewhere', async () => {
    const asked = await open()
    type('ada')
    await wait(50)
    await asked.at(-1)?.answer(found(['Ada']))
    fireEvent.pointerDown(document.body)
    expect(options()).toEqual([])
  })
})
