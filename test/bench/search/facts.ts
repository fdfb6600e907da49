import { fold } from '../../../shared/search/fold.ts'
import { mentions } from '../../../shared/search/mentions.ts'
import type { BenchPerson } from './person.ts'

/** Whether a person really has what was asked for: what makes an answer right, whoever gave it. */
export type Judge = (person: BenchPerson) => boolean

export const all =
  (...judges: readonly Judge[]): Judge =>
  (person) =>
    judges.every((judge) => judge(person))

/** Namesakes are equally right: nobody could tell from the name alone. */
export const isNamed =
  ({ latin }: Pick<BenchPerson, 'latin'>): Judge =>
  (person) =>
    person.latin === latin

/** As the directory writes it, for a name that is typed in its own script. */
export const isWritten =
  ({ name }: Pick<BenchPerson, 'name'>): Judge =>
  (person) =>
    fold(person.name) === fold(name)

export const knows =
  (skill: string): Judge =>
  ({ skills, mentorTopics }) =>
    [...skills, ...mentorTopics].some((known) => mentions(known, skill))

export const isIn =
  (place: string): Judge =>
  ({ office, city, country }) =>
    [office, city, country].some((where) => mentions(where, place))

export const isMentor: Judge = (person) => person.isMentor

/** Any of the words stands in the title or in the department. */
export const works =
  (...words: readonly string[]): Judge =>
  ({ title, department }) =>
    words.some((word) => mentions(title, word) || mentions(department, word))

/** Every word of the title as it was typed, in whatever order. */
export const isTitled =
  (title: string): Judge =>
  (person) =>
    fold(title)
      .split(' ')
      .every((word) => mentions(person.title, word))

export const isInDepartment =
  (name: string): Judge =>
  ({ department }) =>
    mentions(department, name)
