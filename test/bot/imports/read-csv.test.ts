import { describe, expect, it } from '@jest/globals'
import { readCsv } from '../../../bot/features/imports/read-csv.ts'

describe('records of a CSV file', () => {
  it('knows the line on which each record begins, past line breaks in cells and empty lines', () => {
    const content = readCsv('a,b\n1,"x\n\ny"\n\n\n2,z\n3,"last"', ',')
    expect(content?.records.map(({ line }) => line)).toEqual([1, 2, 7, 8])
    expect(content?.records[1]?.cells).toEqual(['1', 'x\n\ny'])
  })

  it('reports a record with a stray quotation mark and reads on after it', () => {
    const content = readCsv('a,b\n1,"x"y\n2,z\n', ',')
    expect(content?.problems).toEqual([
      { line: 2, reason: 'a quotation mark stands in the wrong place.', severity: 'refused' },
    ])
    expect(content?.records.map(({ cells }) => cells[0])).toEqual(['a', '2'])
  })

  it('loses no other record to a quotation mark that is never closed', () => {
    const content = readCsv('a,b\n1,x\n\n2,"open\n3,z\n4,"w"\n', ',')
    expect(content?.problems.map(({ line }) => line)).toEqual([4])
    expect(content?.records.map(({ cells }) => cells[0])).toEqual(['a', '1', '3', '4'])
  })

  it('gives up on a text that is full of broken quotation marks', () => {
    expect(readCsv('a"b\n'.repeat(1_000), ',')).toBeNull()
  })
})
