import { describe, expect, it } from '@jest/globals'
import type { TieStrength } from '../../../shared/people/schemas.ts'
import { CENTRE, DISC_RADIUS, type TieDot } from '../../../tabs/pages/network/tie-geometry.ts'
import { LINE_HEIGHT } from '../../../tabs/pages/network/tie-labels.ts'
import { placeCrowds } from '../../../tabs/pages/network/tie-crowds.ts'
import { layOutTies, SINGLE_UP_TO } from '../../../tabs/pages/network/tie-layout.ts'
import { contactOf } from './contact-of.ts'

const names = { elsewhere: 'Elsewhere', others: 'Other departments' }
const strengths: readonly TieStrength[] = ['strong', 'warm', 'going-quiet', 'new', 'warm', 'warm']

const company = (people: number, departments: number) =>
  Array.from({ length: people }, (_unused, index) =>
    contactOf(`Person ${index}`, {
      department: index % departments === 0 ? null : `Department of matters ${index % departments}`,
      strength: strengths[index % strengths.length] ?? 'new',
    }),
  )

const fromMiddle = ({ x, y }: TieDot): number => Math.hypot(x - CENTRE.x, y - CENTRE.y)

describe.each([
  [1, 1],
  [8, 6],
  [40, 9],
  [200, 14],
  [300, 30],
  [10_000, 30],
])('the picture of %i people in %i departments', (people, departments) => {
  const picture = layOutTies(company(people, departments), names, {
    initialsUpTo: 40,
    ...(people > SINGLE_UP_TO && { placeMany: placeCrowds }),
  })

  it('has a place for everybody: strong ties inside the disc, the others outside', () => {
    expect(picture.dots.flatMap((dot) => dot.people)).toHaveLength(people)
    for (const dot of picture.dots) {
      if (dot.strength === 'strong') expect(fromMiddle(dot)).toBeLessThan(DISC_RADIUS)
      else expect(fromMiddle(dot)).toBeGreaterThan(DISC_RADIUS)
    }
  })

  it('puts no dot over another', () => {
    const { dots } = picture
    const tooNear = dots.flatMap((a, index) =>
      dots.slice(index + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius - 0.2),
    )
    expect(tooNear).toEqual([])
  })

  it('names at most ten departments, and no name over another', () => {
    const { labels } = picture
    expect(labels.length).toBe(Math.min(10, departments))
    for (const side of ['start', 'end'] as const) {
      const ends = labels.filter(({ anchor }) => anchor === side).toSorted((a, b) => a.y - b.y)
      for (const [index, label] of ends.entries()) {
        const next = ends[index + 1]
        if (next) expect(next.y - label.y).toBeGreaterThanOrEqual(label.lines.length * LINE_HEIGHT)
      }
    }
  })
})

it('keeps initials while there is room, and parts a long name', () => {
  const few = layOutTies([contactOf('Ana', { department: 'Arbeitnehmerüberlassungsgesellschaft' })], names, {
    initialsUpTo: 40,
  })
  expect(few.showsInitials).toBe(true)
  expect(few.labels[0]?.lines.join('')).toBe('Arbeitnehmerüberlassungsgesellschaft')
  expect(layOutTies(company(41, 5), names, { initialsUpTo: 40 }).showsInitials).toBe(false)
  expect(layOutTies(company(3, 2), names, { initialsUpTo: 0 }).showsInitials).toBe(false)
})
