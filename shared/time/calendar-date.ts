import { z } from 'zod/v4'

/** An ISO date that people can mean: the database has no year 0. */
export const calendarDate = z.iso.date().refine((date) => date >= '0001-01-01', 'There was no such year.')
