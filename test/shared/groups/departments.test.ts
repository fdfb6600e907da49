import { expect, it } from '@jest/globals'
import { sumDepartments } from '../../../shared/groups/departments.ts'

const row = (department: string | null, total: number, hidden = 0) => ({ department, total, hidden })

it('names departments with at least five members and sums the rest', () => {
  expect(sumDepartments([row('Sales', 2), row('Finance', 6), row('Design', 4), row(null, 3)])).toEqual([
    { name: 'Finance', count: 6 },
    { name: null, count: 9 },
  ])
})

it('says nothing about a group of fewer than five', () => {
  expect(sumDepartments([row('Finance', 3), row('Sales', 1)])).toEqual([])
})

it('has no remainder where every department is large', () => {
  expect(sumDepartments([row('Finance', 5), row('Sales', 7)])).toEqual([
    { name: 'Sales', count: 7 },
    { name: 'Finance', count: 5 },
  ])
})

it('does not let a total minus the members on show point at a hidden member', () => {
  expect(sumDepartments([row('Finance', 6, 1), row('Sales', 10, 5)])).toEqual([
    { name: 'Sales', count: 10 },
    { name: null, count: 6 },
  ])
})
