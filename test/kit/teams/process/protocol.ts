import type { Weather } from '../weather.ts'

/** What Teams, in a process of its own, is asked. */
export interface TeamsQuestions {
  start: { asked: { appId: string }; answered: { origin: string } }
  /** Changes the weather from now on. */
  weather: { asked: Partial<Weather>; answered: null }
  /** What has come since it was asked last. */
  collect: { asked: null; answered: Collected }
}

export interface Collected {
  arrivals: Arrival[]
  /** When requests that the limits admitted were looked at, chats' creations included, in ms since the epoch. */
  admittedAt: number[]
  /** When requests were refused for going beyond the limits. */
  refusedAt: number[]
}

/** A card in a chat. */
export interface Arrival {
  at: number
  conversationId: string
  activityId: string
  /** Everything the card says, by which its message is known again. */
  says: string
}
