/** The environment variable by which a server is told how far its machine's clock is ahead, in milliseconds. */
export const CLOCK_OFFSET = 'CLOCK_OFFSET_MS'
