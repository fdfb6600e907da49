/** One generated colleague: the facts that are stored, and by which answers are judged. */
export interface BenchPerson {
  id: string
  name: string
  /** The name in Latin letters without accents, given name first. */
  latin: string
  isOtherScript: boolean
  userPrincipalName: string
  title: string
  department: string
  office: string
  city: string
  country: string
  timeZone: string
  hireDate: string
  skills: readonly string[]
  wantsToLearn: readonly string[]
  interests: readonly string[]
  languages: readonly string[]
  pitch: string
  isMentor: boolean
  mentorCapacity: number
  mentorTopics: readonly string[]
  /** Left, or their account is disabled: never to be found. */
  isGone: 'left' | 'disabled' | null
}
