/** How fast messages may leave; all instances together keep to it. */
export interface DeliveryLimits {
  /** Requests to Teams for one tenant; creating a chat is one, too. */
  requestsPerSecond: number
  /** From one message in a chat to the next. */
  chatSpacingMs: number
}

/**
 * Teams takes 50 requests a second from one app in one tenant; the little that is left to spare keeps
 * what arrives unevenly from being one too many. In one chat it takes 7 messages in 1 s, 8 in 2 s, 60 in
 * 30 s and 1,800 in an hour: one every two seconds keeps to all four.
 *
 * @see https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit
 */
export const TEAMS_LIMITS: DeliveryLimits = { requestsPerSecond: 49, chatSpacingMs: 2_000 }
