/** Rows of one page of a list, where nobody asks for another number. */
export const PAGE_SIZE = 24

/** For who scrolls on and on: ten thousand rows are some forty of these. */
export const LARGE_PAGE_SIZE = 240
