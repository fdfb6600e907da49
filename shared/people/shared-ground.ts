/** What two people share or can give each other: the raw material of every reason Hallway shows. */
export type Ground =
  | { kind: 'teaches'; skill: string }
  | { kind: 'learns'; skill: string }
  | { kind: 'interest'; interest: string }
  | { kind: 'skill'; skill: string }
  | { kind: 'language'; language: string }
  | { kind: 'office'; office: string }
  | { kind: 'joined-together'; month: string }

/** The facts that both people can see of each other; nothing private belongs in here. */
export interface VisibleFacts {
  office: string | null
  hireDate: string | null
  skills: readonly string[]
  wantsToLearn: readonly string[]
  interests: readonly string[]
  languages: readonly string[]
}

/** Speaking the company's everyday language is no news, so it is never a reason. */
const EVERYDAY_LANGUAGES = new Set(['english'])

/**
 * Shared ground from the viewer's side, strongest first: what the other teaches the viewer, what the
 * viewer can teach, then interests, languages, skills, place and a common start.
 */
export function sharedGround(viewer: VisibleFacts, other: VisibleFacts): Ground[] {
  const month = viewer.hireDate?.slice(0, 7)
  return [
    ...common(viewer.wantsToLearn, other.skills).map((skill): Ground => ({ kind: 'teaches', skill })),
    ...common(viewer.skills, other.wantsToLearn).map((skill): Ground => ({ kind: 'learns', skill })),
    ...common(viewer.interests, other.interests).map((interest): Ground => ({ kind: 'interest', interest })),
    ...common(viewer.languages, other.languages)
      .filter((language) => !isEverydayLanguage(language))
      .map((language): Ground => ({ kind: 'language', language })),
    ...common(viewer.skills, other.skills).map((skill): Ground => ({ kind: 'skill', skill })),
    ...(viewer.office !== null && viewer.office === other.office
      ? [{ kind: 'office', office: viewer.office } as const]
      : []),
    ...(month !== undefined && month === other.hireDate?.slice(0, 7)
      ? [{ kind: 'joined-together', month } as const]
      : []),
  ]
}

export function isEverydayLanguage(language: string): boolean {
  return EVERYDAY_LANGUAGES.has(language.toLowerCase())
}

function common(mine: readonly string[], theirs: readonly string[]): string[] {
  const folded = new Set(theirs.map((term) => term.toLowerCase()))
  return mine.filter((term) => folded.has(term.toLowerCase()))
}
