import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { escapeLike, words } from '../../../shared/search/fold.ts'

/** A search text taken apart; `isUnanswerable`: something was typed, but no letter or digit. */
export interface SearchText {
  words: string[]
  isUnanswerable: boolean
}

export function readSearchText(text: string): SearchText {
  const found = words(text)
  return { words: found, isUnanswerable: found.length === 0 && text.trim() !== '' }
}

type Column =
  'people.folded_name' | 'people.folded_place' | 'profiles.folded_profile' | 'groups.folded_text' | 'events.folded_text'

/** Every word is somewhere in one of the columns. */
export function everyWordIn(searched: readonly string[], columns: readonly Column[]): RawBuilder<SqlBool> {
  return every(searched, (word) => anyOf(columns.map((column) => contains(sql.ref(column), word))))
}

/** Every word begins a part of the column, in whatever order. */
export function everyWordBegins(searched: readonly string[], column: Column): RawBuilder<SqlBool> {
  return every(searched, (word) => sql<SqlBool>`' ' || ${sql.ref(column)} LIKE ${`% ${escapeLike(word)}%`}`)
}

/** The column begins with the words as they were typed. */
export function beginsWith(searched: readonly string[], column: Column): RawBuilder<SqlBool> {
  return sql<SqlBool>`${sql.ref(column)} || ' ' LIKE ${`${escapeLike(searched.join(' '))} %`}`
}

/** Every word is in the place or among the terms; interests and the pitch do not count. */
export function everyWordInPlaceOrTerms(searched: readonly string[]): RawBuilder<SqlBool> {
  const terms = sql<string>`lower(array_to_string(profiles.skills || profiles.mentor_topics, ' '))`
  return every(searched, (word) =>
    anyOf([
      contains(sql.ref('people.folded_name'), word),
      contains(sql.ref('people.folded_place'), word),
      contains(terms, word),
    ]),
  )
}

function contains(column: RawBuilder<unknown>, word: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`${column} LIKE ${`%${escapeLike(word)}%`}`
}

function every(searched: readonly string[], condition: (word: string) => RawBuilder<SqlBool>): RawBuilder<SqlBool> {
  if (searched.length === 0) return sql<SqlBool>`true`
  return sql<SqlBool>`(${sql.join(searched.map(condition), sql` AND `)})`
}

function anyOf(conditions: readonly RawBuilder<SqlBool>[]): RawBuilder<SqlBool> {
  return sql<SqlBool>`(${sql.join(conditions, sql` OR `)})`
}
