export interface EventDefinition {
  title: string
  description: string
  /** User name of the host. */
  host: string
  /** Working days from today; a series began some weeks earlier, on the same weekday. */
  day: number
  /** Wall-clock hh:mm in the office's time zone. */
  at: string
  minutes: number
  /** Whose wall clock counts, and where people meet in person. */
  office: string
  /** A room or a meeting point; without one the event is online alone. */
  place?: string
  online?: boolean
  group?: string
  /** Nobody but members who let everyone see that they are one. */
  membersOnly?: boolean
  capacity?: number
  /** How many come. */
  going: number
  waiting?: number
  repeats?: 'weekly' | 'every-two-weeks' | 'monthly'
  allDay?: boolean
  cancelled?: boolean
}
