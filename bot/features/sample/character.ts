/** Somebody of the sample company who is written by hand and not drawn. */
export interface Character {
  userName: string
  name: string
  title: string
  department: string
  office: string
  level: 'head' | 'lead' | 'member'
  pitch: string
  skills: readonly string[]
  wantsToLearn: readonly string[]
  interests: readonly string[]
  /** Besides English. */
  languages: readonly string[]
  mentor?: { capacity: number; taken: number; topics: readonly string[] }
  buddy?: boolean
  asks?: readonly string[]
  offers?: readonly string[]
  /** Years in the company; drawn where it does not matter. */
  years?: number
}
