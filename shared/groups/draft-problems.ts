/** What can be wrong with a field of a group's form. */
export const groupDraftProblems = ['missing', 'too-long', 'taken', 'two-others', 'not-here', 'asked-before'] as const
export type GroupDraftProblem = (typeof groupDraftProblems)[number]
