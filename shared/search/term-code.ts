import { fieldPoints, type Field } from './document.ts'

/** Where a term stands in a document, in eight bits: the field's number, and whether it begins the name. */
export type TermCode = number

/** Of a term that stands in no field: a facet. */
export const NO_FIELD: TermCode = 0xff

const fields = Object.keys(fieldPoints) as Field[]
const FIELD_BITS = 0b1111
const BEGINS_NAME = 0b1_0000

export function codeOf(field: Field, beginsName = false): TermCode {
  return fields.indexOf(field) | (beginsName ? BEGINS_NAME : 0)
}

export function fieldOf(code: TermCode): { field: Field; beginsName: boolean } | null {
  const field = fields[code & FIELD_BITS]
  return field === undefined ? null : { field, beginsName: (code & BEGINS_NAME) !== 0 }
}
