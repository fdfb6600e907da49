/** Verbs of buttons that one subject's cards show and another subject answers. */
export const FIND_PEOPLE_VERB = 'search.find'
