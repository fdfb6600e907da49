/** Every failure Hallway expects. Each edge (HTTP, card, job) answers all of them. */
export const appErrorCodes = [
  'invalid-input',
  'not-signed-in',
  'forbidden',
  'not-found',
  'mentor-full',
  'already-settled',
  'conflict',
  'too-large',
  'too-many-requests',
  'unavailable',
] as const
export type AppErrorCode = (typeof appErrorCodes)[number]
